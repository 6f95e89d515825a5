// Before the desk is open, and after it was closed or taken.

import { useEffect, useState } from "preact/hooks";
import type { ComponentChildren } from "preact";

import { t } from "../../lib/i18n.js";
import { Act } from "./parts.js";
import type { Ringing } from "./ringing.js";
import type { Seat } from "./seat.js";
import type { Work } from "./work.js";

interface Props {
  work: Work;
  seat: Seat;
  ringing: Ringing;
}

export function SignIn({ work, seat, ringing }: Props) {
  const link = work.line.link.value;
  if (seat.isTaken.value) return <Elsewhere seat={seat} isTab />;
  switch (link.is) {
    case "moved":
      return <Elsewhere seat={seat} isTab />;
    case "elsewhere":
      return <Elsewhere seat={seat} isTab={false} />;
    case "closed":
      return (
        <Door title={t("desk-was-closed")}>
          <p>{t("desk-was-closed-why")}</p>
          <Open work={work} seat={seat} />
        </Door>
      );
    case "barred":
      return (
        <Door title={t("credential-over")}>
          <p>{t("credential-over-why")}</p>
          <a class="button" href="/login">
            {t("sign-in-again")}
          </a>
        </Door>
      );
    case "opening":
      return (
        <Door title={t("desk-opening")}>
          <p class="muted">{t("desk-opening-why")}</p>
        </Door>
      );
    default:
      return (
        <Door title={t("sign-in-title")}>
          <p>{t("sign-in-as", { operator: work.operator })}</p>
          <Open work={work} seat={seat} />
          <Readiness ringing={ringing} />
        </Door>
      );
  }
}

function Door({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="card door" aria-labelledby="door-title">
      <h2 id="door-title">{title}</h2>
      {children}
    </section>
  );
}

function Open({ work, seat }: { work: Work; seat: Seat }) {
  return (
    <Act work={work} name="sign-in" class="big" onClick={() => void seat.open()}>
      {t("desk-open")}
    </Act>
  );
}

/** Whether the console will be heard and seen. Better found out before the first call. */
function Readiness({ ringing }: { ringing: Ringing }) {
  return (
    <ul class="readiness">
      <li>
        <span>{t("try-sound-why")}</span>
        <button type="button" class="quiet small" onClick={() => void ringing.try()}>
          {t("try-sound")}
        </button>
      </li>
      {ringing.permission.value === "default" && (
        <li>
          <span>{t("notify-why")}</span>
          <button type="button" class="quiet small" onClick={() => void ringing.askPermission()}>
            {t("notify-allow")}
          </button>
        </li>
      )}
      {ringing.permission.value === "denied" && <li>{t("notify-denied")}</li>}
    </ul>
  );
}

/** How often the page tries again to open a desk that another console has. */
const AGAIN_MS = 1_500;

function Elsewhere({ seat, isTab }: { seat: Seat; isTab: boolean }) {
  const [isTrying, setTrying] = useState(false);
  useEffect(() => {
    if (!isTrying) return;
    const timer = setInterval(() => void seat.tryAgain(), AGAIN_MS);
    return () => clearInterval(timer);
  }, [isTrying]);
  return (
    <Door title={isTab ? t("desk-in-other-tab") : t("desk-elsewhere")}>
      <p>{isTab ? t("desk-in-other-tab-why") : t("desk-elsewhere-why")}</p>
      {isTrying ? (
        <p role="status" class="muted">
          {t("desk-elsewhere-trying")}
        </p>
      ) : (
        <button
          type="button"
          class="big"
          onClick={async () => {
            if (!(await seat.takeOver())) setTrying(true);
          }}
        >
          {isTab ? t("desk-take-over") : t("desk-wait-for")}
        </button>
      )}
    </Door>
  );
}
