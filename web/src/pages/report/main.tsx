import "../../styles/base.css";
import "./report.css";
import { startPage } from "../../ui/start.js";
import { ReportPage } from "./page.js";
import { catalogues } from "./texts.js";

void startPage(catalogues, (place) => <ReportPage place={place} />);
