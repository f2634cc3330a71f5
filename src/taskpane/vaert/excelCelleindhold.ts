import { fejlcelle, type Celleindhold } from "../../kald/formel/udtryk";

/** A cell as Excel hands it to a function; undefined for what is no value, such as a share or a picture. */
export function celleindhold(vaerdi: unknown, type: string): Celleindhold | undefined {
  switch (type) {
    case "Empty":
      return null;
    case "Error":
      return fejlcelle(String(vaerdi));
    case "String":
    case "Integer":
    case "Double":
    case "Boolean":
      return vaerdi as string | number | boolean;
    default:
      return undefined;
  }
}
