// The texts of this page, in all languages.

import type { Catalogues } from "../../lib/i18n.js";
import arCodes from "../../../locales/ar/codes.ftl";
import arCommon from "../../../locales/ar/common.ftl";
import arErrors from "../../../locales/ar/errors.ftl";
import arPage from "../../../locales/ar/case.ftl";
import enCodes from "../../../locales/en/codes.ftl";
import enCommon from "../../../locales/en/common.ftl";
import enErrors from "../../../locales/en/errors.ftl";
import enPage from "../../../locales/en/case.ftl";
import thCodes from "../../../locales/th/codes.ftl";
import thCommon from "../../../locales/th/common.ftl";
import thErrors from "../../../locales/th/errors.ftl";
import thPage from "../../../locales/th/case.ftl";
import zhCodes from "../../../locales/zh/codes.ftl";
import zhCommon from "../../../locales/zh/common.ftl";
import zhErrors from "../../../locales/zh/errors.ftl";
import zhPage from "../../../locales/zh/case.ftl";

export const catalogues: Catalogues = {
  en: [enCommon, enErrors, enCodes, enPage],
  zh: [zhCommon, zhErrors, zhCodes, zhPage],
  th: [thCommon, thErrors, thCodes, thPage],
  ar: [arCommon, arErrors, arCodes, arPage],
};
