import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { SKRIV_OPFOELGNING as T } from "../../tekster/skrivopfoelgning";

const useStil = makeStyles({ knap: { alignSelf: "flex-start" } });

interface Egenskaber {
  readonly hvor: keyof typeof T.slettes;
  readonly spoerger: boolean;
  readonly svar: (glem: boolean) => void;
}

/** Whether to let go of what was typed; asked before anything is. */
export const Glemspoergsmaal = ({ hvor, spoerger, svar }: Egenskaber) =>
  spoerger ? (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{T.slettes[hvor]}</MessageBarBody>
      <MessageBarActions>
        <Button autoFocus onClick={() => svar(true)}>
          {T.jaGlem}
        </Button>
        <Button onClick={() => svar(false)}>{T.behold}</Button>
      </MessageBarActions>
    </MessageBar>
  ) : null;

export const Glemknap = ({ spoerg }: { readonly spoerg: () => void }) => (
  <Button className={useStil().knap} onClick={spoerg}>
    {T.fortryd}
  </Button>
);
