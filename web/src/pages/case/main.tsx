import "../../styles/base.css";
import "./case.css";
import { startPage } from "../../ui/start.js";
import { CasePage } from "./page.js";
import { catalogues } from "./texts.js";

void startPage(catalogues, (place) => <CasePage place={place} />);
