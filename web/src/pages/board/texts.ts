// The texts of this page, in all languages.

import type { Catalogues } from "../../lib/i18n.js";
import arCodes from "../../../locales/ar/codes.ftl";
import arCommon from "../../../locales/ar/common.ftl";
import arErrors from "../../../locales/ar/errors.ftl";
import arFigures from "../../../locales/ar/figures.ftl";
import arPage from "../../../locales/ar/board.ftl";
import arVisitor from "../../../locales/ar/visitor.ftl";
import enCodes from "../../../locales/en/codes.ftl";
import enCommon from "../../../locales/en/common.ftl";
import enErrors from "../../../locales/en/errors.ftl";
import enFigures from "../../../locales/en/figures.ftl";
import enPage from "../../../locales/en/board.ftl";
import enVisitor from "../../../locales/en/visitor.ftl";
import thCodes from "../../../locales/th/codes.ftl";
import thCommon from "../../../locales/th/common.ftl";
import thErrors from "../../../locales/th/errors.ftl";
import thFigures from "../../../locales/th/figures.ftl";
import thPage from "../../../locales/th/board.ftl";
import thVisitor from "../../../locales/th/visitor.ftl";
import zhCodes from "../../../locales/zh/codes.ftl";
import zhCommon from "../../../locales/zh/common.ftl";
import zhErrors from "../../../locales/zh/errors.ftl";
import zhFigures from "../../../locales/zh/figures.ftl";
import zhPage from "../../../locales/zh/board.ftl";
import zhVisitor from "../../../locales/zh/visitor.ftl";

export const catalogues: Catalogues = {
  en: [enCommon, enErrors, enCodes, enVisitor, enFigures, enPage],
  zh: [zhCommon, zhErrors, zhCodes, zhVisitor, zhFigures, zhPage],
  th: [thCommon, thErrors, thCodes, thVisitor, thFigures, thPage],
  ar: [arCommon, arErrors, arCodes, arVisitor, arFigures, arPage],
};
