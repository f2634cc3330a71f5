/* global window, TESTVAERT */
// Stands behind Microsoft's object model in a page, in the place of office.js. TESTVAERT is put in front of it as data.
(() => {
  const { krav, indstillinger, tema, skrivebeskyttet, tier } = TESTVAERT;
  window.OfficeExtension.SessionBase._overrideSession = {
    _resolveRequestUrlAndHeaderInfo: async () => ({ url: "http://testvaert/", headers: {} }),
    _createRequestExecutorOrNull: () => ({
      executeAsync: async (partition, flag, { Body }) => JSON.parse(await window.testvaertUdfoer(flag, JSON.stringify(Body), partition)),
    }),
  };

  const somTal = (version) => Number(version.split(".")[0]) + Number(version.split(".")[1] ?? 0) / 100;
  const isSetSupported = (navn, version = "1.1") => {
    const hoejest = Object.entries(krav.kendte).find(([kendt]) => kendt.toLowerCase() === navn.toLowerCase())?.[1];
    if (hoejest === undefined || somTal(version) > somTal(String(hoejest))) return false;
    return !krav.mangler.some((et) => et.navn === navn.toLowerCase() && somTal(version) >= et.version);
  };

  const kladde = new Map(Object.entries(indstillinger));
  const settings = {
    get: (navn) => kladde.get(navn) ?? null,
    set: (navn, vaerdi) => void kladde.set(navn, structuredClone(vaerdi)),
    remove: (navn) => void kladde.delete(navn),
    saveAsync: async (valg, efter) => {
      const svar = JSON.parse(await window.testvaertGem(JSON.stringify(Object.fromEntries(kladde))));
      (typeof valg === "function" ? valg : efter)?.(svar);
    },
  };

  let svar;
  const klar = new Promise((efter) => (svar = efter));
  if (!tier) svar();

  const handlinger = new Map();
  let kanVises = true;
  const ruden = [];
  const showAsTaskpane = async () => {
    if (!kanVises) throw new Error("The pane cannot be shown.");
    ruden.push("vist");
  };
  const klik = async (navn, valg) => {
    const handling = handlinger.get(navn);
    if (handling === undefined) throw new Error(`Nothing is associated with ${navn}`);
    ({ kanVises } = valg);
    ruden.splice(0);
    await Promise.resolve(handling({ completed: () => void ruden.push("afsluttet") })).catch(({ message }) => void ruden.push(message));
    return [...ruden];
  };
  window.testvaert = { svar, klik };

  const info = { host: "Excel", platform: "OfficeOnline" };
  window.Office = {
    onReady: async (efter) => {
      await klar;
      await efter?.(info);
      return info;
    },
    actions: { associate: (navn, handling) => void handlinger.set(navn, handling) },
    addin: { showAsTaskpane },
    HostType: { Excel: "Excel" },
    PlatformType: { OfficeOnline: "OfficeOnline" },
    AsyncResultStatus: { Succeeded: "succeeded", Failed: "failed" },
    context: {
      requirements: { isSetSupported },
      document: { settings, mode: skrivebeskyttet ? "readOnly" : "readWrite" },
      displayLanguage: "da-DK",
      contentLanguage: "da-DK",
      host: "Excel",
      platform: "OfficeOnline",
      officeTheme: tema,
    },
  };
  // The functions run in Node beside the workbook; the page only registers them.
  window.CustomFunctions = {
    associate() {},
    Error: class extends Error {
      constructor(code, message) {
        super(message);
        this.code = code;
      }
    },
    ErrorCode: {
      invalidValue: "#VALUE!",
      notAvailable: "#N/A",
      divisionByZero: "#DIV/0!",
      invalidNumber: "#NUM!",
      nullReference: "#NULL!",
      invalidName: "#NAME?",
      invalidReference: "#REF!",
    },
  };
})();
