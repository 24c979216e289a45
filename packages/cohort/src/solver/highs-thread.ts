// Runs HiGHS in a thread of its own: a solve blocks its thread, may be ended at any moment, and must not take the memory of the process. Stands alone (no import of ours),
// so that Node runs the source as it is.
import { parentPort, workerData } from 'node:worker_threads';
import loadHighs from 'highs';

/** A set packing problem: maximise, each column takes one of each of its rows, each row has bounds. */
export interface PackingModel {
  cost: Float64Array;
  /** Rows of column c: `rows[starts[c] .. starts[c + 1]]`. */
  starts: Int32Array;
  rows: Int32Array;
  rowLower: Float64Array;
  rowUpper: Float64Array;
}

export type SolverRequest =
  | { kind: 'relaxed'; model: PackingModel; seconds: number }
  /** `warm`: columns of a feasible answer to begin with. */
  | { kind: 'whole'; model: PackingModel; seconds: number; relativeGap: number; warm: Int32Array };

export type SolverReply =
  | { kind: 'ready' }
  /** The optimum of the relaxation. `reduced`: by how much the objective changes when a column is forced in; 0 or less for those that stand at 0. */
  | { kind: 'relaxed'; status: 'optimal' | 'stopped'; objective: number; x: Float64Array; reduced: Float64Array }
  | { kind: 'better'; objective: number; bound: number; columns: Int32Array }
  | { kind: 'bound'; bound: number }
  | { kind: 'whole'; status: 'optimal' | 'stopped'; objective: number; bound: number; columns: Int32Array }
  | { kind: 'failed'; message: string };

const { memoryMiB } = workerData as { memoryMiB: number };
const PAGE = 65_536;
const memory = (globalThis as unknown as { WebAssembly: { Memory: { prototype: { buffer: ArrayBuffer; grow(pages: number): number } } } }).WebAssembly.Memory.prototype;
const growFreely = memory.grow;
// The limits that Node puts on a thread do not count the memory of WebAssembly; HiGHS takes a refusal for a machine without memory and gives up.
memory.grow = function grow(this: typeof memory, pages: number): number {
  if (this.buffer.byteLength + pages * PAGE > memoryMiB * 1_048_576) throw new RangeError(`The solver may use ${memoryMiB} MiB and no more.`);
  return growFreely.call(this, pages);
};

const port = parentPort!;
const send = (reply: SolverReply): void => port.postMessage(reply);
// The package declares its types as CommonJS, and is an ES module where it is imported.
const highs = await (loadHighs as unknown as (typeof loadHighs)['default'])();
const { callbackType, modelStatus, objectiveSense, variableType } = highs.constants;

port.on('message', (request: SolverRequest) => {
  try {
    send(solve(request));
  } catch (error) {
    send({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
});
send({ kind: 'ready' });

function solve(request: SolverRequest): SolverReply {
  const { cost, starts, rows, rowLower, rowUpper } = request.model;
  const whole = request.kind === 'whole';
  const columns = cost.length;
  const model = highs.createModel({
    numCols: columns, numRows: rowLower.length, sense: objectiveSense.maximize, colCost: cost,
    colLower: new Float64Array(columns), colUpper: new Float64Array(columns).fill(1),
    rowLower: rowLower.map((bound) => (bound === -Infinity ? -highs.infinity : bound)), rowUpper,
    matrix: { format: 'csc', numRows: rowLower.length, numCols: columns, starts, indices: rows, values: new Float64Array(rows.length).fill(1) },
    ...(whole ? { integrality: new Int32Array(columns).fill(variableType.integer) } : {}),
  });
  try {
    model.options.set('output_flag', false);
    model.options.set('time_limit', request.seconds);
    model.options.set('random_seed', 1);
    if (!whole) {
      const { modelStatus: status } = model.run();
      const { colValue, colDual } = model.getSolution();
      return { kind: 'relaxed', status: status === modelStatus.optimal ? 'optimal' : 'stopped', objective: model.getObjectiveValue(), x: Float64Array.from(colValue), reduced: Float64Array.from(colDual) };
    }
    model.options.set('mip_rel_gap', request.relativeGap);
    // Values are whole: less than one apart is the same.
    model.options.set('mip_abs_gap', 0.99);
    const start = new Float64Array(columns);
    for (const column of request.warm) start[column] = 1;
    model.setSolution({ colValue: start });
    let bound = Number.POSITIVE_INFINITY;
    const { modelStatus: status } = model.run({
      [callbackType.mipImprovingSolution]: ({ data }) => {
        if (data.mip_solution) send({ kind: 'better', objective: data.objective_function_value ?? 0, bound, columns: chosen(data.mip_solution) });
      },
      [callbackType.mipLogging]: ({ data }) => {
        if (data.mip_dual_bound === undefined || data.mip_dual_bound >= bound) return;
        bound = data.mip_dual_bound;
        send({ kind: 'bound', bound });
      },
    });
    const { colValue } = model.getSolution();
    return { kind: 'whole', status: status === modelStatus.optimal ? 'optimal' : 'stopped', objective: model.getObjectiveValue(), bound: Number(model.info.get('mip_dual_bound')), columns: chosen(colValue) };
  } finally {
    model.dispose();
  }
}

function chosen(values: ArrayLike<number>): Int32Array {
  const columns: number[] = [];
  for (let column = 0; column < values.length; column += 1) if (values[column]! > 0.5) columns.push(column);
  return Int32Array.from(columns);
}
