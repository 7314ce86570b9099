// An entry is an operator of ai.onnx that runs subgraphs: how often, and what it gives.
// To add one: write its rule in a file of its own and list it here.
// Its test goes to test/analysis/control-flow.test.ts.
import type { FlowRule } from './flow.ts';
import { inferIf } from './if.ts';
import { inferLoop } from './loop.ts';
import { inferScan } from './scan.ts';
import { inferSequenceMap } from './sequence-map.ts';

export const flowRules: Readonly<Record<string, FlowRule>> = {
  If: inferIf,
  Loop: inferLoop,
  Scan: inferScan,
  SequenceMap: inferSequenceMap,
};
