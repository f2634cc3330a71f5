import { fraTil, udfoerIBidder, type Arbejde, type Ur } from "../../../src/taskpane/sager/bidder";
import { faerdig } from "./faerdig";

/** A clock that each look moves one millisecond, and that counts the pauses. */
function ur() {
  let ms = 0;
  const pauser = { antal: 0 };
  const et: Ur = {
    nu: () => (ms += 1),
    giPlads: () => {
      pauser.antal += 1;
      return Promise.resolve();
    },
  };
  return { ur: et, pauser };
}

function* taelTil(hoejst: number): Arbejde<string> {
  for (let nr = 1; nr <= hoejst; nr++) yield nr / hoejst;
  return `talt til ${hoejst}`;
}

it("langt arbejde gøres i bidder på højst ti millisekunder med plads til alt andet imellem", async () => {
  const { ur: et, pauser } = ur();
  const vist: number[] = [];
  const svar = await udfoerIBidder(taelTil(100), { ur: et, afbryd: new AbortController().signal, vis: (andel) => vist.push(andel) });
  expect(svar).toBe("talt til 100");
  expect(pauser.antal).toBeGreaterThan(9);
  expect(vist).toEqual([...vist].sort((a, b) => a - b));
  expect(vist.at(-1)).toBeLessThanOrEqual(1);
});

it("afbrydes det, gøres der ikke mere, og der kommer intet svar", async () => {
  const { ur: et } = ur();
  const afbryder = new AbortController();
  let gjort = 0;
  function* arbejde(): Arbejde<string> {
    for (;;) yield (gjort += 1) / 1_000_000;
  }
  const svar = await udfoerIBidder(arbejde(), { ur: et, afbryd: afbryder.signal, vis: () => gjort > 30 && afbryder.abort() });
  expect(svar).toBeUndefined();
  const hidtil = gjort;
  await Promise.resolve();
  expect(gjort).toBe(hidtil);
});

it("er det afbrudt, før det begynder, begynder det aldrig", async () => {
  let begyndt = false;
  const svar = await udfoerIBidder(
    (function* (): Arbejde<number> {
      begyndt = true;
      yield 0;
      return 1;
    })(),
    { ur: ur().ur, afbryd: AbortSignal.abort(), vis: () => undefined },
  );
  expect([svar, begyndt]).toEqual([undefined, false]);
});

it("et arbejde kan være en del af et længere", () => {
  const vist: number[] = [];
  function* helt(): Arbejde<string> {
    return yield* fraTil(taelTil(2), 0.5, 1);
  }
  const arbejde = helt();
  for (let skridt = arbejde.next(); !skridt.done; skridt = arbejde.next()) vist.push(skridt.value);
  expect(vist).toEqual([0.75, 1]);
  expect(faerdig(helt())).toBe("talt til 2");
});
