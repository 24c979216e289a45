/** Slots of one group, one behind the other: `length` are taken, `room` is there. */
export interface Run {
  start: number;
  length: number;
  room: number;
}

const FIRST_ROOM = 4;

/**
 * Gives slots so that whoever is looked at together stands together. A run that is full moves to twice the room; what it leaves is given to the next run of that size.
 * Whoever keeps something by slot is told of moves by the caller.
 */
export class SlotRuns {
  readonly #free = new Map<number, number[]>();
  #end = 0;

  /** All slots that ever were given lie below. */
  get end(): number {
    return this.#end;
  }

  open(): Run {
    return { start: this.#take(FIRST_ROOM), length: 0, room: FIRST_ROOM };
  }

  /** The slot of a newcomer to the run. `moved`: where the run stood before; its first `length - 1` slots must be copied from there. */
  add(run: Run): { slot: number; moved: number | null } {
    let moved: number | null = null;
    if (run.length === run.room) {
      moved = run.start;
      run.start = this.#take(run.room * 2);
      this.#give(moved, run.room);
      run.room *= 2;
    }
    run.length += 1;
    return { slot: run.start + run.length - 1, moved };
  }

  /** For a run without anybody. */
  close(run: Run): void {
    this.#give(run.start, run.room);
    run.room = 0;
  }

  #take(room: number): number {
    const free = this.#free.get(room)?.pop();
    if (free !== undefined) return free;
    this.#end += room;
    return this.#end - room;
  }

  #give(start: number, room: number): void {
    const free = this.#free.get(room);
    if (free) free.push(start);
    else this.#free.set(room, [start]);
  }
}
