import { acontoRefusion } from "./acontoRefusion";
import { fordelAfvigelse } from "./fordelAfvigelse";
import { fordelBudget } from "./fordelBudget";
import { refusion } from "./refusion";
import { refusionMaaned } from "./refusionMaaned";
import { refusionSager } from "./refusionSager";
import { refusionSatser } from "./refusionSatser";
import { refusionTrin } from "./refusionTrin";
import { udligningTab, udligningVirkning } from "./udligning";
import { udligningParametre } from "./udligningParametre";

// A browser without Excel has no host to register with; the pane works there all the same.
if (typeof CustomFunctions !== "undefined") {
  CustomFunctions.associate("REFUSION", refusion);
  CustomFunctions.associate("REFUSION_MAANED", refusionMaaned);
  CustomFunctions.associate("REFUSION_TRIN", refusionTrin);
  CustomFunctions.associate("REFUSION_SAGER", refusionSager);
  CustomFunctions.associate("REFUSION_SATSER", refusionSatser);
  CustomFunctions.associate("UDLIGNING_TAB", udligningTab);
  CustomFunctions.associate("UDLIGNING_VIRKNING", udligningVirkning);
  CustomFunctions.associate("UDLIGNING_PARAMETRE", udligningParametre);
  CustomFunctions.associate("FORDEL_BUDGET", fordelBudget);
  CustomFunctions.associate("FORDEL_AFVIGELSE", fordelAfvigelse);
  CustomFunctions.associate("ACONTO_REFUSION", acontoRefusion);
}
