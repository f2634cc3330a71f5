import { strFromU8, unzipSync } from "fflate";
import { bekraeft, INDBYGGEDE_SATSER, satserForAar, type Satser } from "../../src/core";
import { tilXlsx } from "../../src/render/xlsx";
import { SATSARK } from "../../src/tekster/satsark";
import { satserTilTabel, SATSOVERSKRIFTER } from "../../src/tekster/satstabel";
import { bygSatser } from "../../src/workbook/bygSatser";
import { genberegn } from "../miljoe/libreoffice";

const [skoennet] = satserForAar(INDBYGGEDE_SATSER, 2024) as [Satser];
const egen = bekraeft(skoennet, { hvem: "Anne Holm", dato: "03.01.2024", kilde: "sm.dk & <satser> 2024", trin: skoennet.trin });

it("filens ark Satser er en tabel af det navn med funktionens overskrifter", async () => {
  const filer = unzipSync(await tilXlsx(bygSatser([egen])));
  const tabel = strFromU8(filer["xl/tables/table1.xml"]!);
  expect(tabel).toMatch(/<table [^>]*name="Satser" displayName="Satser" ref="A6:J\d+"/);
  expect([...tabel.matchAll(/<tableColumn id="\d+" name="([^"]+)"/g)].map(([, navn]) => navn)).toEqual(SATSOVERSKRIFTER);
});

it("LibreOffice åbner det og læser de samme rækker", async () => {
  const ark = (await genberegn(await tilXlsx(bygSatser([egen])))).get(SATSARK.navn)!;
  const hoved = ark.findIndex(([foerste]) => foerste === SATSOVERSKRIFTER[0]);
  expect(ark[hoved]).toEqual(SATSOVERSKRIFTER);
  expect(ark.filter(([aar]) => aar === 2024)).toEqual(satserTilTabel([egen]).slice(1));
});
