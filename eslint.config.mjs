import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tsParser from "@typescript-eslint/parser";
import tsPlugin from "@typescript-eslint/eslint-plugin";

const typescript = ["**/*.{ts,tsx}"];

export default [
  { ignores: ["dist/", "node_modules/", "coverage/"] },
  ...officeAddins.configs.recommended.map((config) => ({ ...config, files: typescript })),
  {
    files: typescript,
    languageOptions: { parser: tsParser, parserOptions: { projectService: true } },
    plugins: { "@typescript-eslint": tsPlugin, "office-addins": officeAddins, "react-hooks": reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      eqeqeq: ["error", "always", { null: "ignore" }],
      // lint:format judges every file.
      "prettier/prettier": "off",
      // The compiler judges these three, and knows types and globals.
      "no-redeclare": "off",
      "no-undef": "off",
      "no-unused-vars": "off",
      "@typescript-eslint/no-unused-vars": "off",
    },
  },
  {
    // The metadata generator reads the literal type `any`; an alias of it is refused.
    files: ["src/functions/*.ts"],
    rules: { "@typescript-eslint/no-explicit-any": "off" },
  },
];
