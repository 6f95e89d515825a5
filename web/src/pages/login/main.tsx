import "../../styles/base.css";
import { Shell } from "../../ui/shell.js";
import { startOpenPage } from "../../ui/start.js";
import { t } from "../../lib/i18n.js";
import { catalogues } from "./texts.js";

function Login() {
  return <Shell title={t("login-title")}>{null}</Shell>;
}

startOpenPage(catalogues, () => <Login />);
