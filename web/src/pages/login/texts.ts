// The texts of this page, in all languages.

import type { Catalogues } from "../../lib/i18n.js";
import arCommon from "../../../locales/ar/common.ftl";
import arPage from "../../../locales/ar/login.ftl";
import enCommon from "../../../locales/en/common.ftl";
import enPage from "../../../locales/en/login.ftl";
import thCommon from "../../../locales/th/common.ftl";
import thPage from "../../../locales/th/login.ftl";
import zhCommon from "../../../locales/zh/common.ftl";
import zhPage from "../../../locales/zh/login.ftl";

export const catalogues: Catalogues = {
  en: [enCommon, enPage],
  zh: [zhCommon, zhPage],
  th: [thCommon, thPage],
  ar: [arCommon, arPage],
};
