import "../../styles/base.css";
import "./login.css";
import { startOpenPage } from "../../ui/start.js";
import { LoginPage } from "./page.js";
import { catalogues } from "./texts.js";

startOpenPage(catalogues, () => <LoginPage />);
