import type { Projektmappe } from "../mappe/projektmappe";
import { findesIkke } from "../wire/fejl";
import { kunLaes, objekt, tekst, type Vaertobjekt } from "../wire/objekt";

/** Excel.SettingCollection: what an add-in keeps in the file. */
export function settings({ mappeindstillinger: alle }: Projektmappe): Vaertobjekt {
  const setting = (noegle: string): Vaertobjekt =>
    objekt({
      type: "Setting",
      identitet: { _Id: noegle },
      felter: {
        Key: kunLaes(() => noegle),
        Value: { laes: () => alle.get(noegle) ?? null, skriv: (vaerdi) => void alle.set(noegle, vaerdi) },
      },
      metoder: {
        Delete: () => {
          if (!alle.delete(noegle)) throw findesIkke();
        },
      },
    });
  return objekt({
    type: "SettingCollection",
    elementer: () => [...alle.keys()].map(setting),
    opslag: (noegle) => {
      if (!alle.has(tekst(noegle, "key"))) throw findesIkke();
      return setting(noegle as string);
    },
    metoder: {
      Add: (noegle, vaerdi) => {
        alle.set(tekst(noegle, "key"), vaerdi);
        return setting(noegle as string);
      },
      GetCount: () => alle.size,
      GetItemOrNullObject: (noegle) => (alle.has(tekst(noegle, "key")) ? setting(noegle as string) : null),
    },
  });
}
