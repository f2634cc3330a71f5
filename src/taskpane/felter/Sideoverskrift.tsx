import { makeStyles, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";

const useStil = makeStyles({ overskrift: { ...typographyStyles.subtitle1, margin: 0, outlineOffset: "4px" } });

/** The heading of what has just come in the place of something else: the keyboard and the screen reader go on from here. */
export function Sideoverskrift({ tagFokus = true, children }: { readonly tagFokus?: boolean; readonly children: ReactNode }) {
  const overskrift = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (tagFokus) overskrift.current?.focus();
  }, [tagFokus]);
  return (
    <h2 className={useStil().overskrift} ref={overskrift} tabIndex={-1}>
      {children}
    </h2>
  );
}
