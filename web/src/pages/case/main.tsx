import "../../styles/base.css";
import { Shell } from "../../ui/shell.js";
import { startPage } from "../../ui/start.js";
import { t } from "../../lib/i18n.js";
import { catalogues } from "./texts.js";

void startPage(catalogues, (place) => <Shell title={t("case-title")} place={place}>{null}</Shell>);
