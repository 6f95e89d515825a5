// What the bundler takes in besides TypeScript.

declare module "*.ftl" {
  const text: string;
  export default text;
}

declare module "*.css";
