import { INDBYGGEDE_SATSER, oere, refusionSagsraekker } from "../../src/core";
import { indlaesTekst } from "../../src/taskpane/sager/indlaes";
import { laesRaekker, sagskolonnerAf } from "../../src/taskpane/sager/laesRaekker";
import { skrivKroner, skrivTal } from "../../src/tekster/tal";
import { faerdig } from "../taskpane/sager/faerdig";
import { rude, type Rude } from "./rude";
import { aabnSager, beregn, saetInd } from "./sager";

const aabn = rude();
const RAEKKER = 100_000;

/** 16 columns; households of up to four, amounts as Danish Excel shows them. */
const liste = (): string => {
  const maaneder = ["Jan", "Feb", "Mar", "Apr", "Maj", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dec"];
  const raekker = [["Sag", "Husstand", "Gruppe", "Fagområde", ...maaneder].join("\t")];
  for (let nr = 0; nr < RAEKKER; nr++) {
    const beloeb = maaneder.map((_, maaned) => skrivTal(((nr * 7919 + maaned * 104_729) % 150_000) + (nr % 4) / 4));
    const husstand = nr % 3 === 1 ? "" : String(nr >> 2);
    raekker.push(
      [`S-${nr}`, husstand, ["barn", "voksen", "efterværn"][nr % 3]!, ["Børn", "Voksne", "Familie"][(nr % 5) % 3]!, ...beloeb].join("\t"),
    );
  }
  return raekker.join("\r\n");
};

/** What the core says, in one go. */
function kernensSum(tekst: string): number {
  const laest = faerdig(indlaesTekst(tekst));
  if (!laest.ok) throw new Error(laest.fejl.art);
  const { kolonner } = laest.vaerdi.blok;
  const samlet = sagskolonnerAf(kolonner);
  if (!samlet.ok) throw new Error(samlet.fejl.art);
  const { raekker } = faerdig(laesRaekker(laest.vaerdi, kolonner, samlet.vaerdi));
  const satser = INDBYGGEDE_SATSER.raekker.find(({ aar }) => aar === 2022)!;
  return refusionSagsraekker(raekker, satser).reduce((sum, svar) => sum + (svar?.ok === true ? svar.vaerdi.refusion : 0), 0);
}

interface Maaling {
  /** How long the browser itself took to hand the clipboard over, which nobody can cut up. */
  readonly udklip: number;
  readonly laengsteOpgave: number;
  readonly laengsteStop: number;
}

/** After the last paste: the browser's own long tasks, and the longest time that a timer of every 5 ms stood still. */
async function maal({ page }: Rude): Promise<() => Promise<Maaling>> {
  await page.evaluate(() => {
    const maaling = { udklip: 0, laengsteOpgave: 0, laengsteStop: 0 };
    let [sidst, begyndt] = [performance.now(), 0];
    new PerformanceObserver((fundet) => {
      for (const { startTime, duration } of fundet.getEntries())
        if (startTime >= begyndt) maaling.laengsteOpgave = Math.max(maaling.laengsteOpgave, duration);
    }).observe({ entryTypes: ["longtask"] });
    setInterval(() => {
      const nu = performance.now();
      maaling.laengsteStop = Math.max(maaling.laengsteStop, nu - sidst);
      sidst = nu;
    }, 5);
    const indsat = () => {
      const foer = performance.now();
      setTimeout(() => {
        sidst = begyndt = performance.now();
        Object.assign(maaling, { udklip: begyndt - foer, laengsteOpgave: 0, laengsteStop: 0 });
      });
    };
    document.addEventListener("paste", indsat, true);
    Object.assign(window, { maaling });
  });
  return () => page.evaluate(() => (window as unknown as { maaling: Maaling }).maaling);
}

/**
 * Pressed as soon as it is there: on a fast machine, and on a busy one, the work would be done before a mouse got there.
 * What is returned waits for that.
 */
async function annullerStraks({ page }: Rude): Promise<() => Promise<unknown>> {
  await page.evaluate(() => {
    document.body.dataset.annulleret = "nej";
    const tilsyn = new MutationObserver(() => {
      const knap = [...document.querySelectorAll("button")].find(({ textContent }) => textContent === "Annullér");
      if (knap === undefined) return;
      tilsyn.disconnect();
      knap.click();
      document.body.dataset.annulleret = "ja";
    });
    tilsyn.observe(document.body, { childList: true, subtree: true });
  });
  return () => page.locator("body[data-annulleret=ja]").waitFor();
}

it("100.000 rækker kan annulleres undervejs, og bagefter er resultatet kernens", async () => {
  const tekst = liste();
  const rudenHer = await aabn();
  const { page, w, egneFejl } = rudenHer;
  await aabnSager(rudenHer);
  const maaling = await maal(rudenHer);
  const indlaesningAnnulleret = await annullerStraks(rudenHer);
  await saetInd(rudenHer, tekst);
  await indlaesningAnnulleret();
  await w.tekst("Listen blev ikke læst færdig, og intet af den er beholdt.").waitFor();
  expect(await page.getByText("S-1").count()).toBe(0);

  const begyndt = Date.now();
  await saetInd(rudenHer, tekst);
  await w.knap("Beregn 100.000 sager").waitFor();
  const laest = Date.now();
  const beregningAnnulleret = await annullerStraks(rudenHer);
  await w.knap("Beregn 100.000 sager").click();
  await beregningAnnulleret();
  await w.knap("Beregn 100.000 sager").waitFor();
  expect(await page.getByRole("list", { name: "Husstande efter refusion" }).count()).toBe(0);
  await beregn(w, "100.000 sager");
  const { udklip, laengsteOpgave, laengsteStop } = await maaling();
  process.stdout.write(
    `100.000 rækker: udklippet hentet på ${Math.trunc(udklip)} ms, læst på ${laest - begyndt} ms; længste opgave ${Math.trunc(laengsteOpgave)} ms, længste stop ${Math.trunc(laengsteStop)} ms\n`,
  );
  const sum = skrivKroner(oere(kernensSum(tekst)));
  expect(await page.locator("dl > div").allTextContents()).toContain(`Refusion${sum}`);
  expect(await page.getByRole("list", { name: "Husstande efter refusion" }).locator(":scope > li").count()).toBe(20);
  expect(egneFejl()).toEqual([]);
}, 300_000);
