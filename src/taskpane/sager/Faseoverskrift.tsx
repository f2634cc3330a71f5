import { makeStyles, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";

const useStil = makeStyles({ overskrift: { ...typographyStyles.subtitle2, margin: "8px 0 0", overflowWrap: "anywhere" } });

/** The heading of what has come instead of something else; it takes the focus, so that the keyboard goes on from there. */
export function Faseoverskrift({ children }: { readonly children: ReactNode }) {
  const stil = useStil();
  const overskrift = useRef<HTMLHeadingElement>(null);
  useEffect(() => overskrift.current?.focus(), []);
  return (
    <h3 className={stil.overskrift} ref={overskrift} tabIndex={-1}>
      {children}
    </h3>
  );
}
