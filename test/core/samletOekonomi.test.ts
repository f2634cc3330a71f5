import fc from "fast-check";
import {
  ENHEDSUDGIFTER,
  heleKroner,
  INDBYGGEDE_SATSER,
  NUL_OERE,
  oere,
  refusionAar,
  samletOekonomi,
  satserForAar,
  type EgenUdgift,
  type Oekonomiopgave,
  type Placeringsoekonomi,
} from "../../src/core";
import { vaerdien } from "../workbook/budgetter";

const egen = (kroner: number): EgenUdgift => ({ art: "egen", beloeb: heleKroner(kroner) });
const placering = (udgift: Placeringsoekonomi["udgift"], andet: Partial<Placeringsoekonomi> = {}): Placeringsoekonomi => ({
  udgift,
  egenbetaling: NUL_OERE,
  modtagetRefusion: NUL_OERE,
  betaltRefusion: NUL_OERE,
  ...andet,
});
const opgave = (inde: Placeringsoekonomi, ude: Placeringsoekonomi, andet: Partial<Oekonomiopgave> = {}): Oekonomiopgave => ({
  aar: 2022,
  maalgruppe: "voksen",
  satser: INDBYGGEDE_SATSER,
  placeringer: { inde, ude },
  udligning: heleKroner(-164_000),
  ...andet,
});
const GENNEMSNIT = { art: "landsgennemsnit", indsats: "laengerevarendeBotilbud" } as const;

describe("sagens samlede økonomi", () => {
  it("er for 2,5 mio. kr. i 2022 begge steder 1.790.000 kr. inden for og 1.954.000 kr. uden for kommunen", () => {
    const { inde, ude } = vaerdien(samletOekonomi(opgave(placering(egen(2_500_000)), placering(egen(2_500_000)))));
    expect(inde.statsrefusion).toMatchObject({ art: "beregnet", beloeb: heleKroner(710_000), satser: { aar: 2022, status: "bekraeftet" } });
    expect([inde.nettoudgift, inde.udligning, inde.iAlt]).toEqual([1_790_000, 0, 1_790_000].map(heleKroner));
    expect([ude.nettoudgift, ude.udligning, ude.iAlt]).toEqual([1_790_000, -164_000, 1_954_000].map(heleKroner));
  });

  // Source: BEK 1485 of 6-12-2023 § 3 stk. 2-3: all income comes off before the refund.
  it("trækker egenbetaling og modtaget refusion fra, før statsrefusionen beregnes, men ikke den betalte", () => {
    const indtaegter = { egenbetaling: heleKroner(100_000), modtagetRefusion: heleKroner(400_000), betaltRefusion: heleKroner(50_000) };
    const { inde } = vaerdien(samletOekonomi(opgave(placering(egen(3_000_000), indtaegter), placering(egen(0)))));
    expect(inde.statsrefusion).toMatchObject({ beloeb: heleKroner(710_000) });
    expect(inde.nettoudgift).toBe(heleKroner(2_500_000 - 710_000 + 50_000));
  });

  it("har ingen statsrefusion af et landsgennemsnit, uanset hvor stort det er", () => {
    const { inde, ude } = vaerdien(samletOekonomi(opgave(placering(GENNEMSNIT), placering(egen(1_200_000)))));
    expect(inde.statsrefusion).toEqual({ art: "ikkeAfGennemsnit" });
    expect(inde.nettoudgift).toBe(heleKroner(1_097_000));
    expect(ude.statsrefusion).toMatchObject({ art: "beregnet", beloeb: heleKroner(85_000) });
  });

  it("spørger ikke efter beløbsgrænser, når begge udgifter er landsgennemsnit", () =>
    expect(samletOekonomi(opgave(placering(GENNEMSNIT), placering(GENNEMSNIT), { aar: 2035 })).ok).toBe(true));

  it("går op: udgift = refusion + egenbetaling + modtaget + nettoudgift - betalt", () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 500_000_000 }),
        fc.integer({ min: 0, max: 1_000_000 }),
        fc.integer({ min: 0, max: 1_000_000 }),
        fc.integer({ min: -50_000_000, max: 50_000_000 }),
        (udgift, mindre, betalt, udligning) => {
          const beloeb = oere(udgift + 2 * mindre);
          const denne = placering(
            { art: "egen", beloeb },
            { egenbetaling: oere(mindre), modtagetRefusion: oere(mindre), betaltRefusion: oere(betalt) },
          );
          const { inde, ude } = vaerdien(samletOekonomi(opgave(denne, denne, { udligning: oere(udligning) })));
          const refusion = refusionAar(oere(udgift), satserForAar(INDBYGGEDE_SATSER, 2022)[0]!);
          expect(refusion + 2 * mindre + inde.nettoudgift - betalt).toBe(beloeb);
          expect(ude.iAlt - inde.iAlt).toBe(-udligning + 0);
        },
      ),
    ));
});

describe("samletOekonomi afslår", () => {
  it.each([2018, 2023, 2030])("en egen udgift i %i, hvis grænser ikke er bekræftede", (aar) =>
    expect(samletOekonomi(opgave(placering(egen(2_000_000)), placering(GENNEMSNIT), { aar }))).toMatchObject({
      fejl: { art: aar === 2030 ? "ukendtAar" : "ikkeBekraeftet", sted: { argument: "aar" } },
    }),
  );

  it("indtægter, der er større end udgiften, og siger hvor", () =>
    expect(
      samletOekonomi(
        opgave(
          placering(egen(100_000)),
          placering(egen(100_000), { egenbetaling: heleKroner(60_000), modtagetRefusion: heleKroner(50_000) }),
        ),
      ),
    ).toMatchObject({ fejl: { art: "indtaegterOverUdgift", placering: "ude" } }));
});

it("et landsgennemsnit kan ikke gives til refusionen: typen forbyder det", () => {
  const satser = satserForAar(INDBYGGEDE_SATSER, 2022)[0]!;
  // @ts-expect-error An average is not an Oere: tsc fails here when it becomes one.
  const kald = () => refusionAar(ENHEDSUDGIFTER.laengerevarendeBotilbud.udgift, satser);
  expect(kald).toBeInstanceOf(Function);
});
