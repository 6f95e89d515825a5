// The bell: made of oscillators, so that no sound file has to be loaded before it can ring.
//
// Browsers let a page make sounds only after somebody has touched it, so `unlock` is called at the
// first key or click. Until then the page rings for the eyes alone, and says so.

/** How a ring sounds: pairs of tones, in hertz and seconds. */
interface Tune {
  tones: readonly (readonly [number, number])[];
  toneSeconds: number;
  everySeconds: number;
  loudness: number;
}

const CALM: Tune = {
  tones: [
    [587, 0],
    [784, 0.32],
  ],
  toneSeconds: 0.6,
  everySeconds: 2.4,
  loudness: 0.22,
};

const URGENT: Tune = {
  tones: [
    [880, 0],
    [1175, 0.16],
    [880, 0.32],
    [1175, 0.48],
  ],
  toneSeconds: 0.2,
  everySeconds: 1.1,
  loudness: 0.6,
};

export class Bell {
  #context: AudioContext | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;
  #isMuted = false;
  #volume: GainNode | undefined;

  /** Must be called from within a click or a key press. */
  async unlock(): Promise<boolean> {
    if (typeof AudioContext === "undefined") return false;
    if (!this.#context) {
      this.#context = new AudioContext();
      this.#volume = this.#context.createGain();
      this.#volume.gain.value = this.#isMuted ? 0 : 1;
      this.#volume.connect(this.#context.destination);
    }
    await this.#context.resume();
    return this.#context.state === "running";
  }

  get isUnlocked(): boolean {
    return this.#context?.state === "running";
  }

  mute(isMuted: boolean): void {
    this.#isMuted = isMuted;
    if (this.#volume) this.#volume.gain.value = isMuted ? 0 : 1;
  }

  start(isUrgent: boolean): void {
    this.stop();
    const tune = isUrgent ? URGENT : CALM;
    this.#play(tune);
    this.#timer = setInterval(() => this.#play(tune), tune.everySeconds * 1000);
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  /** Once, so that somebody can hear whether the loudspeaker works. */
  try(): void {
    this.#play(CALM);
  }

  #play(tune: Tune): void {
    const context = this.#context;
    if (!context || !this.#volume || context.state !== "running") return;
    for (const [hertz, after] of tune.tones) {
      const begin = context.currentTime + after;
      const envelope = context.createGain();
      envelope.connect(this.#volume);
      envelope.gain.setValueAtTime(0.0001, begin);
      envelope.gain.exponentialRampToValueAtTime(tune.loudness, begin + 0.02);
      envelope.gain.exponentialRampToValueAtTime(0.0001, begin + tune.toneSeconds);
      for (const [overtone, type] of [
        [1, "sine"],
        [2, "triangle"],
      ] as const) {
        const tone = context.createOscillator();
        tone.type = type;
        tone.frequency.value = hertz * overtone;
        tone.connect(envelope);
        tone.start(begin);
        tone.stop(begin + tune.toneSeconds);
      }
    }
  }
}
