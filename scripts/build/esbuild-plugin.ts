import type { Options } from "tsup";

/** A plugin of the esbuild that tsup uses, which may be another version than that of the tests. */
export type EsbuildPlugin = NonNullable<Options["esbuildPlugins"]>[number];
