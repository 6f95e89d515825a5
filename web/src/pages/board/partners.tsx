// The partners and twins: who is on the way to them or from them, and whether they are open.

import { createClient, type Transport } from "@connectrpc/connect";
import { signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { BoardPartner } from "../../gen/firstline/v1/board_pb.js";
import type { Partner } from "../../gen/firstline/v1/exchange_pb.js";
import { SupervisorService } from "../../gen/firstline/v1/supervisor_pb.js";
import { msOf } from "../../lib/clock.js";
import { clockTime, msOfSpan, number, spoken } from "../../lib/format.js";
import { t } from "../../lib/i18n.js";
import { Age } from "../../ui/age.js";
import { Icon } from "../../ui/icons.js";
import { Isolated } from "../../ui/isolated.js";
import { Term } from "../../ui/term.js";
import { partners } from "./board.js";
import { Card } from "./card.js";

/** What the board does not carry, since it changes by the clock: opening times and room. */
const known = signal(new Map<string, Partner>());

const ASK_EVERY_MS = 15_000;

function useKnownPartners(transport: Transport): void {
  useEffect(() => {
    const client = createClient(SupervisorService, transport);
    const ask = async () => {
      try {
        const { partners } = await client.listPartners({});
        known.value = new Map(partners.map((one) => [one.partnerId, one]));
      } catch {
        // The board's own line says when the server is out of reach.
      }
    };
    void ask();
    const timer = setInterval(() => void ask(), ASK_EVERY_MS);
    return () => clearInterval(timer);
  }, [transport]);
}

export function PartnersCard({ transport }: { transport: Transport }) {
  useKnownPartners(transport);
  const all = partners.value?.partners ?? [];
  return (
    <Card name="partners" title={t("partners")} definition="partners-definition">
      {all.length === 0 ? (
        <p class="muted">{t("no-partners")}</p>
      ) : (
        <table class="partners">
          <thead>
            <tr>
              <th scope="col">{t("partner")}</th>
              <th scope="col">
                <Term definition="transfers-under-way-definition">{t("transfers-under-way")}</Term>
              </th>
            </tr>
          </thead>
          <tbody>{[...all].sort(byInterest).map(PartnerRow)}</tbody>
        </table>
      )}
    </Card>
  );
}

/** Twins first, then those with somebody on the way. */
function byInterest(one: BoardPartner, other: BoardPartner): number {
  const weight = (it: BoardPartner) => (it.isTwin ? 1_000 : 0) + underWay(it);
  return weight(other) - weight(one);
}

function underWay({ proposed, accepted, connected, inbound }: BoardPartner): number {
  return proposed + accepted + connected + inbound;
}

function PartnerRow(partner: BoardPartner) {
  return (
    <tr key={partner.partnerId}>
      <th scope="row">
        <span class="partner-name">
          {partner.isTwin && <Icon name="twin" />}
          <Isolated id={partner.partnerId} />
        </span>
        {partner.isTwin && <span class="tag tag-info">{t("twin")}</span>}{" "}
        <Opening partner={known.value.get(partner.partnerId)} />
      </th>
      <td>
        <UnderWay partner={partner} />
        <Today partner={partner} />
      </td>
    </tr>
  );
}

function Opening({ partner }: { partner: Partner | undefined }) {
  if (!partner) return null;
  if (partner.open) {
    return <span class="muted small">{t("partner-room", { room: partner.room })}</span>;
  }
  return (
    <span class="tag">
      {partner.changesAt
        ? t("partner-closed-until", { time: clockTime(msOf(partner.changesAt)) })
        : t("partner-closed")}
    </span>
  );
}

function UnderWay({ partner }: { partner: BoardPartner }) {
  const { proposed, oldestProposedAt, accepted, connected, inbound } = partner;
  if (underWay(partner) === 0) return <span class="muted">{t("none-under-way")}</span>;
  return (
    <ul class="under-way">
      {proposed > 0 && (
        <li>
          {t("transfers-proposed", { count: proposed })}{" "}
          {oldestProposedAt && (
            <span class="muted">
              (<Age at={oldestProposedAt} />)
            </span>
          )}
        </li>
      )}
      {accepted > 0 && <li>{t("transfers-accepted", { count: accepted })}</li>}
      {connected > 0 && <li>{t("transfers-connected", { count: connected })}</li>}
      {inbound > 0 && <li>{t("transfers-inbound", { count: inbound })}</li>}
    </ul>
  );
}

function Today({ partner }: { partner: BoardPartner }) {
  const out = partner.outToday;
  const sent = number(out?.proposed ?? 0);
  const came = number(partner.inToday?.proposed ?? 0);
  const failed = (out?.declined ?? 0) + (out?.expired ?? 0);
  const mean =
    out?.untilAccepted && out.accepted > 0 ? msOfSpan(out.untilAccepted) / out.accepted : undefined;
  return (
    <span class="muted small">
      <span class="figure">{t("transfers-out-in", { out: sent, in: came })}</span>
      {failed > 0 && <span class="late"> · {t("transfers-refused", { count: failed })}</span>}
      {mean !== undefined && <> · {t("mean-until-accepted", { span: spoken(mean) })}</>}
    </span>
  );
}
