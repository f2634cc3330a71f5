import { makeStyles, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";

const useStil = makeStyles({ overskrift: { ...typographyStyles.subtitle1, margin: 0, outlineOffset: "4px" } });

/** A page's heading; it takes the focus when the page comes, so that a screen reader begins there. */
export function Opgavehoved({ titel }: { readonly titel: string }) {
  const stil = useStil();
  const overskrift = useRef<HTMLHeadingElement>(null);
  useEffect(() => overskrift.current?.focus(), []);
  return (
    <h2 className={stil.overskrift} ref={overskrift} tabIndex={-1}>
      {titel}
    </h2>
  );
}
