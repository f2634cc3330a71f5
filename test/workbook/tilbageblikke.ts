import { Decimal, heleKroner, oere, type Model, type Oere, type Tilbageblikspost } from "../../src/core";
import type { Tilbagebliksopgave } from "../../src/workbook/tilbagebliksopgave";

const post = (budget: Oere | null, faktisk: Oere | null, model: Model | null): Tilbageblikspost => ({ budget, faktisk, model });
const kr = heleKroner;

const grundlag = { kommune: "Eksempel Kommune", fagomraader: ["Social", "Familie"], ordninger: [], kopi: 1 };

/** Nothing filled in, as the pane makes it. */
export const TOMT: Tilbagebliksopgave = {
  ...grundlag,
  aarene: [2018, 2019, 2020].map((aar) => ({ aar, poster: [post(null, null, null), post(null, null, null)] })),
};

/** Invented amounts. */
export const UDFYLDT: Tilbagebliksopgave = {
  ...grundlag,
  aarene: [
    {
      aar: 2018,
      poster: [post(kr(20_000_000), kr(24_000_000), { art: "model2" }), post(kr(10_000_000), oere(987_654_321), { art: "model1" })],
    },
    {
      aar: 2019,
      poster: [
        post(kr(21_000_000), oere(2_099_999_999), { art: "deling" }),
        post(oere(1), kr(0), { art: "egenAndel", andel: new Decimal("0.3333") }),
      ],
    },
    {
      aar: 2020,
      poster: [post(kr(22_000_000), kr(18_000_000), { art: "model1" }), post(kr(11_000_000), kr(11_000_000), { art: "model2" })],
    },
  ],
};

/** An amount that is missing, a model that is missing, and a share that is all. */
export const HALVT: Tilbagebliksopgave = {
  ...grundlag,
  aarene: [
    { aar: 2018, poster: [post(kr(20_000_000), null, { art: "model2" }), post(kr(10_000_000), kr(9_000_000), { art: "model1" })] },
    { aar: 2019, poster: [post(kr(0), kr(0), null), post(kr(1), kr(2), { art: "egenAndel", andel: new Decimal(1) })] },
    { aar: 2020, poster: [post(null, kr(1), null), post(kr(11_000_000), kr(12_000_000), { art: "deling" })] },
  ],
};
