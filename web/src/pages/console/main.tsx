import "../../styles/base.css";
import "./call.css";
import "./forms.css";
import "./console.css";
import { startPage } from "../../ui/start.js";
import { Page } from "./page.js";
import { Ringing } from "./ringing.js";
import { Seat } from "./seat.js";
import { catalogues } from "./texts.js";
import { Work } from "./work.js";
import { browserWorld } from "./world.js";

void startPage(catalogues, (place) => {
  const work = new Work(place.transport, place.session.subject, browserWorld());
  const seat = new Seat(work);
  const ringing = new Ringing();
  work.begin();
  ringing.begin(work);
  void seat.begin();
  return <Page place={place} work={work} seat={seat} ringing={ringing} />;
});
