import Sequencer from "@jest/test-sequencer";

/** Long before short, so that the workers end together: what drives a browser or an office suite takes longest. */
const RAEKKEFOELGE = ["e2e", "fil", "byg", "unit"];
const plads = ({ context }) => RAEKKEFOELGE.indexOf(context.config.displayName.name);

export default class extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((a, b) => plads(a) - plads(b));
  }
}
