import { html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';

interface Unsent {
  text: string;
  at: number;
}

interface Server {
  unsent(text: string, at: number): void;
}

/**
 * Keeps what is typed into the field within, until the server has acknowledged it: by account and field, in the
 * browser's own storage. Brings it back when the page opens again.
 *
 * @attr account whose text it is
 * @attr field   which text it is
 */
@customElement('traject-draft')
export class TrajectDraft extends LitElement {
  @property() account = '';
  @property() field = '';

  declare $server?: Server;

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('input', this.#keep);
  }

  override disconnectedCallback(): void {
    this.removeEventListener('input', this.#keep);
    super.disconnectedCallback();
  }

  protected override firstUpdated(): void {
    const unsent = this.#unsent();
    if (unsent) {
      this.$server?.unsent(unsent.text, unsent.at);
    }
  }

  protected override render() {
    return html`<slot></slot>`;
  }

  /** The server has this text; what was typed since stays. */
  acknowledge(text: string): void {
    if (this.#unsent()?.text === text) {
      this.forget();
    }
  }

  forget(): void {
    try {
      localStorage.removeItem(this.#key);
    } catch {
      // Storage is switched off: there is nothing to forget.
    }
  }

  get #key(): string {
    return `traject.draft:${this.account}:${this.field}`;
  }

  readonly #keep = (event: Event): void => {
    const typed = event.target;
    if (typed instanceof HTMLTextAreaElement || typed instanceof HTMLInputElement) {
      try {
        localStorage.setItem(this.#key, JSON.stringify({ text: typed.value, at: Date.now() }));
      } catch {
        // Storage is full or switched off: the server's draft is what remains.
      }
    }
  };

  #unsent(): Unsent | undefined {
    try {
      const kept = localStorage.getItem(this.#key);
      return kept ? (JSON.parse(kept) as Unsent) : undefined;
    } catch {
      return undefined;
    }
  }
}
