import "../../styles/base.css";
import "./board.css";
import "./cards.css";
import "./panels.css";
import "./screens.css";
import { startPage } from "../../ui/start.js";
import { watchBoard } from "./board.js";
import { BoardPage } from "./page.js";
import { catalogues } from "./texts.js";

void startPage(catalogues, (place) => (
  <BoardPage place={place} line={watchBoard(place.transport)} />
));
