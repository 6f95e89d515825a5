// The texts of this page, in all languages.

import type { Catalogues } from "../../lib/i18n.js";
import arCodes from "../../../locales/ar/codes.ftl";
import arCommon from "../../../locales/ar/common.ftl";
import arErrors from "../../../locales/ar/errors.ftl";
import arFigures from "../../../locales/ar/figures.ftl";
import arPage from "../../../locales/ar/report.ftl";
import enCodes from "../../../locales/en/codes.ftl";
import enCommon from "../../../locales/en/common.ftl";
import enErrors from "../../../locales/en/errors.ftl";
import enFigures from "../../../locales/en/figures.ftl";
import enPage from "../../../locales/en/report.ftl";
import thCodes from "../../../locales/th/codes.ftl";
import thCommon from "../../../locales/th/common.ftl";
import thErrors from "../../../locales/th/errors.ftl";
import thFigures from "../../../locales/th/figures.ftl";
import thPage from "../../../locales/th/report.ftl";
import zhCodes from "../../../locales/zh/codes.ftl";
import zhCommon from "../../../locales/zh/common.ftl";
import zhErrors from "../../../locales/zh/errors.ftl";
import zhFigures from "../../../locales/zh/figures.ftl";
import zhPage from "../../../locales/zh/report.ftl";

export const catalogues: Catalogues = {
  en: [enCommon, enErrors, enCodes, enFigures, enPage],
  zh: [zhCommon, zhErrors, zhCodes, zhFigures, zhPage],
  th: [thCommon, thErrors, thCodes, thFigures, thPage],
  ar: [arCommon, arErrors, arCodes, arFigures, arPage],
};
