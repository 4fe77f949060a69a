// Made from the OpenAPI document of the services by `npm run client`: do not change by hand.

export interface paths {
  readonly '/health/live': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Whether the process runs */
    readonly get: operations['isLive'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/health/ready': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Whether it can do its work: the log and the database answer, and what it does gets on */
    readonly get: operations['isReady'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/events': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Every event that counts, once, in order of acceptance, as lines of JSON
     * @description What was repeated stands here once, with its first time; what was set aside (`/v1/quarantine`) does not stand here. Posted again, all of it changes nothing.
     */
    readonly get: operations['listEvents'];
    readonly put?: never;
    /**
     * Take events into the log
     * @description One event, an array of them, or a CloudEvents batch: at most 10000 events and 5242880 bytes. Or, as application/x-ndjson, a stream of any number of events, one on each line: it is answered as it is taken, a line for each batch of lines that is settled, so read while you send; when the connection is cut, send again what is not settled. Bodies may be packed (Content-Encoding gzip, zstd, deflate, br). Each event is judged by itself. `time` is set to now; a key with the scope admin may bring its own. To send an event again changes nothing: it is told as a duplicate.
     */
    readonly post: operations['appendEvents'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/log': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The records of the log, oldest first within a partition, as lines of JSON */
    readonly get: operations['readLog'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/quarantine/replays': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Put a record that was set aside through the gate again
     * @description A record that was no event goes through the gate as it stands, and is an event where the gate takes it by now; a mended one is posted like any other. A report whose identity was taken corrects the first with what it says otherwise, or becomes an event of its own under `newId`. To replay twice changes nothing.
     */
    readonly post: operations['replayRecord'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/schemas': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The types of events, with what each says */
    readonly get: operations['listSchemas'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/schemas/{type}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The JSON Schema (draft 2020-12) of one type of event */
    readonly get: operations['getSchema'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/keys': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** All keys, by name and scopes */
    readonly get: operations['listKeys'];
    readonly put?: never;
    /** Make a key */
    readonly post: operations['makeKey'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/keys/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    /** Take a key away; it may open other services for ten more seconds */
    readonly delete: operations['removeKey'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/actors/suggestions': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Actors that may be one by their names, with what speaks against it and the event that confirms it */
    readonly get: operations['suggestAliases'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/actions/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** An action with its reports in full, and all that was said about it */
    readonly get: operations['getAction'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/actions': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Actions: what reports describe together, with who did it and where each field came from */
    readonly get: operations['listActions'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/actors/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** An actor */
    readonly get: operations['getActor'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/actors': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Actors, with their names */
    readonly get: operations['listActors'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/relations': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Who is part of, backed by or a member of whom, and when */
    readonly get: operations['listRelations'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/dyads/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** A dyad */
    readonly get: operations['getDyad'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/dyads': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Pairs of sides that act on each other, at a level */
    readonly get: operations['listDyads'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/sequences/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** A sequence */
    readonly get: operations['getSequence'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/sequences': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Episodes of dyads with their moves and retaliation cycles, at a level */
    readonly get: operations['listSequences'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/links': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** What answers what, with the arithmetic behind it */
    readonly get: operations['listLinks'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/chains/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** An escalation chain */
    readonly get: operations['getChain'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/chains': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Escalation chains as trees; of a kind are those of a status */
    readonly get: operations['listChains'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/alerts/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** An alert that stands */
    readonly get: operations['getAlert'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/alerts': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Alerts that stand */
    readonly get: operations['listAlerts'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/coverage': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Sources' running totals beside what the log holds */
    readonly get: operations['listCoverage'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/pending': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Events that wait for something not seen yet, or have no right to what they say */
    readonly get: operations['listPending'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/actions/{id}/explanation': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Why its reports are one action, why these did it, and why it answers what it answers */
    readonly get: operations['explainAction'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/forecasts': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Of each open provocation, how likely the other side acts within 1, 7 and 30 days, the most probable first */
    readonly get: operations['listForecasts'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/quarantine': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Records that were set aside: those that are no events, and those whose identity was taken by another content
     * @description Records that are no events came into the log by another door than ingest. `POST /v1/quarantine/replays` brings a record back after a fix.
     */
    readonly get: operations['listQuarantine'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/notices': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** All notices, those that were only recorded too */
    readonly get: operations['listNotices'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/alerts/stream': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Notices as they happen, as server-sent events
     * @description Each event is named by its kind (raised, amended, withdrawn, reinstated), has the sequence as its id and a notice as its data. Without an id to begin behind, only what comes from now on.
     */
    readonly get: operations['streamNotices'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @description Problem details (RFC 9457): why a request was refused or failed. */
    readonly Problem: {
      /**
       * Format: uri
       * @description The kind of problem, a URN: branch on this.
       */
      readonly type: string;
      /** @description The kind of problem in words. */
      readonly title: string;
      /** @description The HTTP status. */
      readonly status: number;
      /** @description This case in words. */
      readonly detail?: string;
      /** @description A URN under which the service's own log says more. */
      readonly instance?: string;
      /** @description Each field or parameter that is wrong, with its value. */
      readonly problems?: readonly {
        /** @description Where: a JSON Pointer into the event, such as /data/occurred/to, or the name of a query parameter. */
        readonly field: string;
        /** @description What was found there, as JSON, cut to a readable length. */
        readonly value: string;
        /** @description What would be right. */
        readonly message: string;
        /** @description Place of the event in the request, counted from 0. */
        readonly index?: number;
        /** @description Id of the event, where it has one. */
        readonly id?: string;
        /** @description Source of the event, where it has one. */
        readonly source?: string;
      }[];
    };
    /** @description An action: what one or more reports describe together. */
    readonly Action: {
      /** @description Id of its earliest accepted report. */
      readonly id: string;
      /** @description PLOVER root type. */
      readonly type: string;
      /** @description PLOVER mode. */
      readonly mode?: string;
      /**
       * @description Hostile acts make moves; signals and restraints are shown beside them.
       * @enum {string}
       */
      readonly role: 'hostile' | 'signal' | 'restraint';
      /** @description When: the most precise time of its reports. */
      readonly occurred: {
        /**
         * Format: date-time
         * @description Start, inclusive. UTC.
         */
        readonly from: string;
        /**
         * Format: date-time
         * @description End, exclusive. UTC.
         */
        readonly to: string;
        /**
         * @description How precisely it is dated.
         * @enum {string}
         */
        readonly precision: 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';
      };
      /** @description Where: the most precise place of its reports. */
      readonly place?: {
        /** @description Name as the source gives it. */
        readonly name?: string;
        /** @description Country, or countries where the source names several. */
        readonly countries?: readonly string[];
        /** @description Province, governorate or sea. */
        readonly region?: string;
        /** @description Degrees north, WGS 84. */
        readonly latitude?: number;
        /** @description Degrees east, WGS 84. */
        readonly longitude?: number;
        /**
         * @description What the place stands for.
         * @enum {string}
         */
        readonly precision: 'exact' | 'town' | 'region' | 'country';
      };
      /** @description Actor ids of who did it under the attribution policy. */
      readonly initiators: readonly string[];
      /**
       * @description On whose word: the rung that the initiators stand on.
       * @enum {string}
       */
      readonly rung: 'confirmed' | 'claimed' | 'blamed' | 'named' | 'suspected' | 'unknown';
      /** @description Whether an actor that is said to have done it denies it. */
      readonly disputed: boolean;
      /** @description Who stands on which rung, whatever the policy. */
      readonly responsibility: readonly {
        /** @description Actor id. */
        readonly actor: string;
        /**
         * @description How it is said to have done it.
         * @enum {string}
         */
        readonly rung: 'confirmed' | 'claimed' | 'blamed' | 'named' | 'suspected' | 'unknown';
        /** @description Events that say so. */
        readonly by: readonly string[];
      }[];
      /** @description Events that deny it. */
      readonly denials: readonly string[];
      /** @description Actor ids of those whom it hit. */
      readonly targets: readonly string[];
      /** @description The sides that its actors stand on, both ends together. */
      readonly sides: {
        /** @description At party level. */
        readonly party: readonly string[];
        /** @description At bloc level. */
        readonly bloc: readonly string[];
      };
      /** @description People killed, as a range over all reports. */
      readonly killed?: {
        /** @description At least: the smallest that a report gives. */
        readonly low?: number;
        /** @description Best estimate: of the most recent report that has one. */
        readonly best?: number;
        /** @description At most: the largest that a report gives. */
        readonly high?: number;
      };
      /** @description People injured, as a range over all reports. */
      readonly injured?: {
        /** @description At least: the smallest that a report gives. */
        readonly low?: number;
        /** @description Best estimate: of the most recent report that has one. */
        readonly best?: number;
        /** @description At most: the largest that a report gives. */
        readonly high?: number;
      };
      /** @description Places or objects struck, as a range over all reports. */
      readonly targetsStruck?: {
        /** @description At least: the smallest that a report gives. */
        readonly low?: number;
        /** @description Best estimate: of the most recent report that has one. */
        readonly best?: number;
        /** @description At most: the largest that a report gives. */
        readonly high?: number;
      };
      /** @description Whether a leader was killed. */
      readonly leaderKilled?: boolean;
      /** @description Goldstein score, -10 (conflict) to 10 (cooperation): the lowest of its reports. */
      readonly goldstein: number;
      /** @description MID hostility level, 1 to 5. */
      readonly hostility?: number;
      /** @description Severity on a log2 scale: +1 is twice as severe. */
      readonly severity: number;
      /** @description Its reports, in canonical order. */
      readonly reports: readonly {
        /** @description Id of the report. */
        readonly id: string;
        /** @description Who published it. */
        readonly source: string;
        /** @description Whether its source has withdrawn it. */
        readonly withdrawn: boolean;
        /** @description Events that correct it. */
        readonly corrections: readonly string[];
      }[];
      /** @description Which report each field came from, by its id. */
      readonly sources: {
        /** @description Id of the report. */
        readonly type: string;
        /** @description Id of the report. */
        readonly goldstein: string;
        /** @description Id of the report. */
        readonly occurred: string;
        /** @description Id of the report. */
        readonly mode?: string;
        /** @description Id of the report. */
        readonly place?: string;
        /** @description Reports that give low, best and high. */
        readonly killed?: {
          readonly [key: string]: string;
        };
        /** @description Reports that give low, best and high. */
        readonly injured?: {
          readonly [key: string]: string;
        };
        /** @description Id of the report. */
        readonly targetsStruck?: string;
        /** @description Id of the report. */
        readonly leaderKilled?: string;
        /** @description By actor. */
        readonly initiators: {
          readonly [key: string]: readonly string[];
        };
        /** @description By actor. */
        readonly targets: {
          readonly [key: string]: readonly string[];
        };
      };
      /** @description Merges and splits that concern its reports. */
      readonly decisions: readonly string[];
      /** @description Claims, blames and denials. */
      readonly statements: readonly string[];
      /**
       * Format: date-time
       * @description When its first report was accepted. UTC.
       */
      readonly firstAccepted: string;
    };
    /** @description An actor. */
    readonly Actor: {
      /** @description Id of the actor. */
      readonly id: string;
      /** @description The name to show. */
      readonly name: string;
      /** @description Other names and spellings. */
      readonly aliases: readonly string[];
      /** @description What it is: state, armed-group, ... */
      readonly kind?: string;
      /** @description The country it governs. */
      readonly governs?: string;
      /** @description Known only by reports that name it; nobody has registered it. */
      readonly provisional: boolean;
      /** @description Known only as somebody of another actor. */
      readonly nameless: boolean;
    };
    /** @description One actor belongs to another on [from, until). */
    readonly Relation: {
      /** @description Id of the actor below. */
      readonly actor: string;
      /**
       * @description How it belongs.
       * @enum {string}
       */
      readonly relation: 'part_of' | 'backed_by' | 'member_of';
      /** @description Id of the actor above. */
      readonly to: string;
      /**
       * Format: date-time
       * @description Since when; left out: always has. UTC.
       */
      readonly from?: string;
      /**
       * Format: date-time
       * @description Until when; left out: still does. UTC.
       */
      readonly until?: string;
    };
    /** @description Two sides that act on each other. */
    readonly Dyad: {
      /** @description The two side ids, the smaller first, joined by --. */
      readonly id: string;
      /**
       * @description How far actors are rolled up to sides.
       * @enum {string}
       */
      readonly level: 'actor' | 'party' | 'bloc';
      /** @description The two sides, the smaller id first. */
      readonly sides: readonly string[];
      /** @description Number of actions that contribute. */
      readonly actions: number;
      /** @description Number of these that make moves. */
      readonly moving: number;
      /**
       * Format: date-time
       * @description Start of the first. UTC.
       */
      readonly from: string;
      /**
       * Format: date-time
       * @description End of the last. UTC.
       */
      readonly to: string;
      /** @description Ids of its sequences. */
      readonly sequences: readonly string[];
      /** @description What is shown without making a move. */
      readonly shown: readonly {
        /** @description Id of the action. */
        readonly action: string;
        /**
         * @description Why it makes none.
         * @enum {string}
         */
        readonly as: 'signal' | 'restraint' | 'too-vague' | 'answers-elsewhere';
      }[];
      /** @description How often the other side answers within a week, never without its null. */
      readonly reciprocity?: {
        /** @description Share of moving actions answered strictly later and within 7 days, 0 to 1. */
        readonly share: number;
        /** @description The same share by chance: mean over 20 circular shifts of the second side's times. */
        readonly null: number;
      };
      /** @description Tallies to compare with. */
      readonly coverage: readonly string[];
    };
    /** @description An episode of a dyad, between two quiet gaps. */
    readonly Sequence: {
      /** @description Its dyad, a colon, and its first action. */
      readonly id: string;
      /**
       * @description How far actors are rolled up to sides.
       * @enum {string}
       */
      readonly level: 'actor' | 'party' | 'bloc';
      /** @description Id of the dyad. */
      readonly dyad: string;
      /** @description The two sides, the smaller id first. */
      readonly sides: readonly string[];
      /**
       * @description Two moves make an exchange, three or more a tit-for-tat sequence.
       * @enum {string}
       */
      readonly kind: 'one-sided' | 'exchange' | 'tit-for-tat';
      /**
       * Format: date-time
       * @description Start of the first action. UTC.
       */
      readonly from: string;
      /**
       * Format: date-time
       * @description End of the last action. UTC.
       */
      readonly to: string;
      /**
       * @description Which side began is not known.
       * @enum {string}
       */
      readonly order?: 'unknown';
      /** @description Its moves, in order. */
      readonly moves: readonly {
        /** @description Its number, from 1. */
        readonly n: number;
        /** @description The side that acts. */
        readonly initiator: string;
        /** @description The side acted on. */
        readonly target: string;
        /** @description Ids of its actions, in order. */
        readonly actions: readonly string[];
        /**
         * Format: date-time
         * @description Start. UTC.
         */
        readonly from: string;
        /**
         * Format: date-time
         * @description End. UTC.
         */
        readonly to: string;
        /** @description Group severity on a log2 scale. */
        readonly severity: number;
        /** @description Days between a move and the one before it. */
        readonly latency?: {
          /** @description At least, days. */
          readonly lowDays: number;
          /** @description At most, days. */
          readonly highDays: number;
          /**
           * @description The two overlap: which came first is not known.
           * @enum {string}
           */
          readonly order?: 'unknown';
        };
        /** @description Severity less that of the move before, doublings. */
        readonly proportionality?: number;
        /**
         * @description Above +0.5 escalatory, below -0.5 restrained, else matched.
         * @enum {string}
         */
        readonly verdict?: 'escalatory' | 'matched' | 'restrained';
      }[];
      /** @description Its retaliation cycles, in order. */
      readonly cycles: readonly {
        /** @description Its number, from 1. */
        readonly n: number;
        /** @description Number of the move that provokes. */
        readonly provocation: number;
        /** @description Number of the move that responds. */
        readonly response: number;
        /** @description Whether the response is known to come after the provocation, or asserts it as its trigger. */
        readonly completed: boolean;
        /** @description Days between a move and the one before it. */
        readonly latency: {
          /** @description At least, days. */
          readonly lowDays: number;
          /** @description At most, days. */
          readonly highDays: number;
          /**
           * @description The two overlap: which came first is not known.
           * @enum {string}
           */
          readonly order?: 'unknown';
        };
        /** @description Severity of the response less that of the provocation, doublings. */
        readonly proportionality: number;
        /**
         * @description Above +0.5 escalatory, below -0.5 restrained, else matched.
         * @enum {string}
         */
        readonly verdict: 'escalatory' | 'matched' | 'restrained';
      }[];
      /** @description Number of the last move, where nobody has answered it. */
      readonly openProvocation?: number;
      /** @description Theil-Sen slope of severity over the last 30 moves, doublings per move. */
      readonly trend?: number;
      /** @description What is shown without making a move. */
      readonly shown: readonly {
        /** @description Id of the action. */
        readonly action: string;
        /**
         * @description Why it makes none.
         * @enum {string}
         */
        readonly as: 'signal' | 'restraint' | 'too-vague' | 'answers-elsewhere';
      }[];
    };
    /** @description One action answers another. */
    readonly Link: {
      /** @description Id of the action that answers. */
      readonly response: string;
      /** @description Id of the action that it answers. */
      readonly trigger: string;
      /**
       * @description Whether somebody says so, or the model infers it.
       * @enum {string}
       */
      readonly kind: 'asserted' | 'inferred';
      /** @description Whose word it is. */
      readonly assertedBy?: {
        /** @description The event that asserts it. */
        readonly event: string;
        /** @description Who says so. */
        readonly source: string;
        /** @description The analyst whose decision it is. */
        readonly analyst?: string;
      };
      /** @description Other triggers that are asserted, without effect. */
      readonly alsoAsserted?: readonly string[];
      /**
       * @description The two intervals overlap: which came first is not known.
       * @enum {string}
       */
      readonly order?: 'unknown';
      /** @description Probability that the response answers anything at all, 0 to 1. */
      readonly probability?: number;
      /** @description Acts per day that the responding side would do anyway. */
      readonly background?: number;
      /** @description An action that the response may answer, with the arithmetic. */
      readonly explanation?: {
        /** @description Id of the action. */
        readonly trigger: string;
        /** @description match * severity * decay. */
        readonly weight: number;
        /** @description Its part of the summed weights, 0 to 1. */
        readonly share: number;
        /** @description The factors of the weight. */
        readonly terms: {
          /** @description How well the two ends fit: 1 at actor level, 0.7 at party, 0.4 at bloc, for each end. */
          readonly match: number;
          /** @description 2^((severity - 10) / 8), of the severity rounded to a whole number. */
          readonly severity: number;
          /** @description The kernel at this distance. */
          readonly decay: number;
          /** @description Days between the two, from start to start. */
          readonly days: number;
        };
      };
      /** @description The next best candidates. */
      readonly runnersUp: readonly {
        /** @description Id of the action. */
        readonly trigger: string;
        /** @description match * severity * decay. */
        readonly weight: number;
        /** @description Its part of the summed weights, 0 to 1. */
        readonly share: number;
        /** @description The factors of the weight. */
        readonly terms: {
          /** @description How well the two ends fit: 1 at actor level, 0.7 at party, 0.4 at bloc, for each end. */
          readonly match: number;
          /** @description 2^((severity - 10) / 8), of the severity rounded to a whole number. */
          readonly severity: number;
          /** @description The kernel at this distance. */
          readonly decay: number;
          /** @description Days between the two, from start to start. */
          readonly days: number;
        };
      }[];
      /** @description Whether it joins a chain; an inferred link across a lull does not. */
      readonly joinsChain: boolean;
    };
    /** @description An escalation chain: actions linked as responses to each other. */
    readonly Chain: {
      /** @description Id of its root action. */
      readonly id: string;
      /** @description Id of its root action. */
      readonly root: string;
      /** @description Root first, then by time. */
      readonly actions: readonly string[];
      /** @description Links on the longest path. */
      readonly depth: number;
      /** @description Most actions at one depth. */
      readonly breadth: number;
      /**
       * Format: date-time
       * @description Start of the root. UTC.
       */
      readonly start: string;
      /**
       * Format: date-time
       * @description Latest end of a hostile action. UTC.
       */
      readonly lastActivity: string;
      /**
       * @description At the clock `now`.
       * @enum {string}
       */
      readonly status: 'active' | 'paused' | 'ended';
      /** @description Parties that take part. */
      readonly participants: readonly string[];
      /** @description Countries of its hostile actions. */
      readonly countries: readonly string[];
      /** @description Losses by side. */
      readonly casualties: readonly {
        /** @description The sides, at bloc level. */
        readonly sides: readonly string[];
        /** @description People killed. */
        readonly killed: {
          /** @description At least. */
          readonly low: number;
          /** @description Best estimate. */
          readonly best: number;
          /** @description At most. */
          readonly high: number;
        };
        /** @description People injured. */
        readonly injured: {
          /** @description At least. */
          readonly low: number;
          /** @description Best estimate. */
          readonly best: number;
          /** @description At most. */
          readonly high: number;
        };
      }[];
      /** @description Greatest severity of an action, log2 scale. */
      readonly peakSeverity: number;
      /** @description Theil-Sen slope of group severity over depth, doublings per link. */
      readonly trend?: number;
      /** @description Signals attached to it. */
      readonly signals: readonly string[];
      /** @description Restraints attached to it. */
      readonly restraints: readonly string[];
      readonly tree: components['schemas']['ChainTree'];
    };
    /** @description An action of a chain with those that answer it. */
    readonly ChainTree: {
      /** @description Id of the action. */
      readonly action: string;
      /** @description Id of the action that it answers. */
      readonly trigger?: string;
      /**
       * @description Whether somebody says so, or the model infers it.
       * @enum {string}
       */
      readonly kind?: 'asserted' | 'inferred';
      /** @description Links from the root. */
      readonly depth: number;
      /** @description Actions that answer it. */
      readonly children: readonly components['schemas']['ChainTree'][];
    };
    /** @description A fact that a desk wants to be told of once. */
    readonly Alert:
      | {
          /** @description Derived from what it is about, so that nothing raises it twice. */
          readonly id: string;
          /** @description Id of the action that it is about. */
          readonly about: string;
          /**
           * Format: date-time
           * @description Latest of the first acceptances of the actions it stands on. UTC.
           */
          readonly raisedAt: string;
          /** @description What it is about had ended longer ago than the alert horizon: readable, not delivered. */
          readonly historical: boolean;
          /**
           * @description Kind of alert.
           * @enum {string}
           */
          readonly kind: 'cycle.completed';
          /** @description Id of the dyad, at bloc level. */
          readonly dyad: string;
          /** @description Id of the sequence. */
          readonly sequence: string;
          /** @description Number of the cycle in its sequence. */
          readonly n: number;
          /** @description The first cycle of its episode: a new retaliation cycle. */
          readonly isNew: boolean;
          /** @description Actions of the move that provoked. */
          readonly provocation: readonly string[];
          /** @description Actions of the move that responded. */
          readonly response: readonly string[];
          /**
           * @description Above +0.5 escalatory, below -0.5 restrained, else matched.
           * @enum {string}
           */
          readonly verdict: 'escalatory' | 'matched' | 'restrained';
          /** @description Severity of the response less that of the provocation, doublings. */
          readonly proportionality: number;
          /** @description Days between a move and the one before it. */
          readonly latency: {
            /** @description At least, days. */
            readonly lowDays: number;
            /** @description At most, days. */
            readonly highDays: number;
            /**
             * @description The two overlap: which came first is not known.
             * @enum {string}
             */
            readonly order?: 'unknown';
          };
        }
      | {
          /** @description Derived from what it is about, so that nothing raises it twice. */
          readonly id: string;
          /** @description Id of the action that it is about. */
          readonly about: string;
          /**
           * Format: date-time
           * @description Latest of the first acceptances of the actions it stands on. UTC.
           */
          readonly raisedAt: string;
          /** @description What it is about had ended longer ago than the alert horizon: readable, not delivered. */
          readonly historical: boolean;
          /**
           * @description Kind of alert.
           * @enum {string}
           */
          readonly kind: 'chain.started';
          /** @description Id of the chain. */
          readonly chain: string;
          /** @description Id of its root action. */
          readonly root: string;
          /** @description Id of its second action. */
          readonly second: string;
          /** @description Parties then. */
          readonly parties: readonly string[];
          /** @description Countries then. */
          readonly countries: readonly string[];
        }
      | {
          /** @description Derived from what it is about, so that nothing raises it twice. */
          readonly id: string;
          /** @description Id of the action that it is about. */
          readonly about: string;
          /**
           * Format: date-time
           * @description Latest of the first acceptances of the actions it stands on. UTC.
           */
          readonly raisedAt: string;
          /** @description What it is about had ended longer ago than the alert horizon: readable, not delivered. */
          readonly historical: boolean;
          /**
           * @description Kind of alert.
           * @enum {string}
           */
          readonly kind: 'chain.escalated';
          /** @description Id of the chain. */
          readonly chain: string;
          /** @description Id of the action. */
          readonly action: string;
          /** @description Peak severity before it, log2 scale. */
          readonly peakBefore: number;
          /** @description Its severity, log2 scale. */
          readonly peak: number;
        }
      | {
          /** @description Derived from what it is about, so that nothing raises it twice. */
          readonly id: string;
          /** @description Id of the action that it is about. */
          readonly about: string;
          /**
           * Format: date-time
           * @description Latest of the first acceptances of the actions it stands on. UTC.
           */
          readonly raisedAt: string;
          /** @description What it is about had ended longer ago than the alert horizon: readable, not delivered. */
          readonly historical: boolean;
          /**
           * @description Kind of alert.
           * @enum {string}
           */
          readonly kind: 'chain.spilled';
          /** @description Id of the chain. */
          readonly chain: string;
          /** @description Id of the action. */
          readonly action: string;
          /** @description New parties. */
          readonly parties: readonly string[];
          /** @description New countries. */
          readonly countries: readonly string[];
        }
      | {
          /** @description Derived from what it is about, so that nothing raises it twice. */
          readonly id: string;
          /** @description Id of the action that it is about. */
          readonly about: string;
          /**
           * Format: date-time
           * @description Latest of the first acceptances of the actions it stands on. UTC.
           */
          readonly raisedAt: string;
          /** @description What it is about had ended longer ago than the alert horizon: readable, not delivered. */
          readonly historical: boolean;
          /**
           * @description Kind of alert.
           * @enum {string}
           */
          readonly kind: 'chain.paused';
          /** @description Id of the restraint. */
          readonly restraint: string;
          /** @description All chains that it pauses. */
          readonly chains: readonly string[];
        };
    /** @description How likely it is that an open provocation is answered soon: that the other side acts at all, whatever it means by it. */
    readonly Forecast: {
      /** @description Id of the sequence, at bloc level. */
      readonly id: string;
      /** @description Id of the dyad. */
      readonly dyad: string;
      /** @description Its two sides, the smaller id first. */
      readonly sides: readonly string[];
      /** @description Number of the move in its sequence that nobody has answered. */
      readonly move: number;
      /** @description The actions of that move. */
      readonly provocation: readonly string[];
      /**
       * Format: date-time
       * @description Start of the provocation, inclusive. UTC.
       */
      readonly from: string;
      /**
       * Format: date-time
       * @description Its end, exclusive. UTC.
       */
      readonly to: string;
      /** @description The side that did it. */
      readonly provoker: string;
      /** @description The side that may answer. */
      readonly answerer: string;
      /**
       * Format: date-time
       * @description The clock from which days are counted. UTC.
       */
      readonly at: string;
      /** @description Probability of at least one act of the answerer against the provoker. */
      readonly within: {
        /** @description Probability within 1 day. */
        readonly days1: number;
        /** @description Probability within 7 days. */
        readonly days7: number;
        /** @description Probability within 30 days. */
        readonly days30: number;
      };
      /** @description Mean days until the first such act. */
      readonly meanDays: number;
      /** @description Days within which one is as likely to come as not. */
      readonly medianDays: number;
      /** @description The terms: P(n days) = 1 - exp(-expected), expected = background * n + the sum over kernels of perDay * delayDays * (1 - exp(-n / delayDays)). */
      readonly explanation: {
        /** @description Rate at which the side acts anyway, acts per day. */
        readonly background: number;
        /**
         * @description Where that is from: fitted, counted over the days before, or the least of the model.
         * @enum {string}
         */
        readonly backgroundFrom: 'fitted' | 'counted' | 'least';
        /** @description By kernel of the model in force. */
        readonly kernels: readonly {
          /**
           * @description Whose acts: the other side's (`others`), or those of the side that may answer (`own`).
           * @enum {string}
           */
          readonly of: 'others' | 'own';
          /** @description How many acts count. */
          readonly acts: number;
          /** @description What they add together at the clock, acts per day. */
          readonly perDay: number;
          /** @description Mean delay of what they cause, days: in so many days 1/e is left. */
          readonly delayDays: number;
        }[];
        /** @description Acts that are expected. */
        readonly expected: {
          /** @description Expected acts within 1 day. */
          readonly days1: number;
          /** @description Expected acts within 7 days. */
          readonly days7: number;
          /** @description Expected acts within 30 days. */
          readonly days30: number;
        };
      };
    };
    /** @description A source's running total beside what the log holds. */
    readonly Coverage: {
      /** @description Id of the tally. */
      readonly id: string;
      /** @description Who says so. */
      readonly source: string;
      /**
       * @description How far actors are rolled up to sides.
       * @enum {string}
       */
      readonly level: 'actor' | 'party' | 'bloc';
      /** @description The time it counts. */
      readonly period: {
        /**
         * Format: date-time
         * @description Start, inclusive. UTC.
         */
        readonly from: string;
        /**
         * Format: date-time
         * @description End, exclusive. UTC.
         */
        readonly to: string;
      };
      /** @description Sides whose acts it counts; none: all. */
      readonly initiators: readonly string[];
      /** @description Sides acted on; none: all. */
      readonly targets: readonly string[];
      /** @description The dyads that its two ends make. */
      readonly dyads: readonly string[];
      /** @description What it counts. */
      readonly counts: {
        /** @description People killed. */
        readonly killed?: {
          /** @description What the tally says. */
          readonly said: number;
          /** @description What the log holds. */
          readonly recorded: number;
          /** @description Said less recorded; negative where the log holds more. */
          readonly missing: number;
        };
        /** @description People injured. */
        readonly injured?: {
          /** @description What the tally says. */
          readonly said: number;
          /** @description What the log holds. */
          readonly recorded: number;
          /** @description Said less recorded; negative where the log holds more. */
          readonly missing: number;
        };
        /** @description Actions. */
        readonly actions?: {
          /** @description What the tally says. */
          readonly said: number;
          /** @description What the log holds. */
          readonly recorded: number;
          /** @description Said less recorded; negative where the log holds more. */
          readonly missing: number;
        };
      };
      /** @description The actions counted. */
      readonly actions: readonly string[];
    };
    /** @description An event that waits, or has no right to what it says. */
    readonly Pending: {
      /** @description Id of the event. */
      readonly event: string;
      /** @description Its type. */
      readonly type: string;
      /** @description The reference that it waits for. */
      readonly waitsFor: string;
      /** @description Why it has no effect. */
      readonly reason: string;
    };
    /** @description What a desk is told of an alert. */
    readonly Notice: {
      /** @description Grows with every notice; the id of the server-sent event. */
      readonly sequence: number;
      /**
       * @description What became of the alert.
       * @enum {string}
       */
      readonly kind: 'raised' | 'amended' | 'withdrawn' | 'reinstated';
      /** @description Id under which the alert was first raised; it keeps it when the alert is renamed. */
      readonly id: string;
      readonly alert: components['schemas']['Alert'];
      /** @description Whether desks are told; otherwise it is only recorded. */
      readonly deliver: boolean;
      /**
       * Format: date-time
       * @description When the step was taken. UTC.
       */
      readonly at: string;
    };
    /** @description A link with what its match is made of; under the relations of the dates of the two actions. */
    readonly LinkExplained: {
      /** @description Id of the action that answers. */
      readonly response: string;
      /** @description Id of the action that it answers. */
      readonly trigger: string;
      /**
       * @description Whether somebody says so, or the model infers it.
       * @enum {string}
       */
      readonly kind: 'asserted' | 'inferred';
      /** @description Whose word it is. */
      readonly assertedBy?: {
        /** @description The event that asserts it. */
        readonly event: string;
        /** @description Who says so. */
        readonly source: string;
        /** @description The analyst whose decision it is. */
        readonly analyst?: string;
      };
      /** @description Other triggers that are asserted, without effect. */
      readonly alsoAsserted?: readonly string[];
      /**
       * @description The two intervals overlap: which came first is not known.
       * @enum {string}
       */
      readonly order?: 'unknown';
      /** @description Probability that the response answers anything at all, 0 to 1. */
      readonly probability?: number;
      /** @description Acts per day that the responding side would do anyway. */
      readonly background?: number;
      /** @description An action that the response may answer, with the arithmetic. */
      readonly explanation?: {
        /** @description Id of the action. */
        readonly trigger: string;
        /** @description match * severity * decay. */
        readonly weight: number;
        /** @description Its part of the summed weights, 0 to 1. */
        readonly share: number;
        /** @description The factors of the weight. */
        readonly terms: {
          /** @description How well the two ends fit: 1 at actor level, 0.7 at party, 0.4 at bloc, for each end. */
          readonly match: number;
          /** @description 2^((severity - 10) / 8), of the severity rounded to a whole number. */
          readonly severity: number;
          /** @description The kernel at this distance. */
          readonly decay: number;
          /** @description Days between the two, from start to start. */
          readonly days: number;
        };
      };
      /** @description The next best candidates. */
      readonly runnersUp: readonly {
        /** @description Id of the action. */
        readonly trigger: string;
        /** @description match * severity * decay. */
        readonly weight: number;
        /** @description Its part of the summed weights, 0 to 1. */
        readonly share: number;
        /** @description The factors of the weight. */
        readonly terms: {
          /** @description How well the two ends fit: 1 at actor level, 0.7 at party, 0.4 at bloc, for each end. */
          readonly match: number;
          /** @description 2^((severity - 10) / 8), of the severity rounded to a whole number. */
          readonly severity: number;
          /** @description The kernel at this distance. */
          readonly decay: number;
          /** @description Days between the two, from start to start. */
          readonly days: number;
        };
      }[];
      /** @description Whether it joins a chain; an inferred link across a lull does not. */
      readonly joinsChain: boolean;
      /** @description The two ends that are multiplied; left out where they were not looked up (beyond 20 links). */
      readonly ends?: {
        /** @description Whom the response hits, and who did the trigger. */
        readonly hit: {
          /**
           * @description The lowest level at which two of them stand on one side.
           * @enum {string}
           */
          readonly level: 'actor' | 'party' | 'bloc' | 'none';
          /** @description The first two that do: of the response, of the trigger. */
          readonly pair?: readonly string[];
          /** @description Where both stand, at that level. */
          readonly side?: string;
        };
        /** @description Who responds, and whom the trigger hit. */
        readonly acted: {
          /**
           * @description The lowest level at which two of them stand on one side.
           * @enum {string}
           */
          readonly level: 'actor' | 'party' | 'bloc' | 'none';
          /** @description The first two that do: of the response, of the trigger. */
          readonly pair?: readonly string[];
          /** @description Where both stand, at that level. */
          readonly side?: string;
        };
      };
    };
    /** @description Two reports side by side, each criterion with its figures. */
    readonly Comparison: {
      /** @description Id of the report that came later in canonical order: "ours". */
      readonly report: string;
      /** @description Id of the report that was there: "theirs". */
      readonly other: string;
      /** @description What speaks against their being one action; the first decides. */
      readonly against: readonly ('split' | 'type' | 'time' | 'initiators' | 'targets' | 'place')[];
      /** @description The types, with their modes. */
      readonly type: {
        /**
         * @description Both kinetic: an assault, or coercion by seizing.
         * @enum {string}
         */
        readonly how: 'equal' | 'both-kinetic' | 'different';
        /** @description PLOVER type and mode. */
        readonly ours: string;
        /** @description PLOVER type and mode. */
        readonly theirs: string;
      };
      /** @description The intervals that are compared. */
      readonly time: {
        /** @description When, of `report`: a day wider at each end where it is known to the day or worse. */
        readonly ours: {
          /**
           * Format: date-time
           * @description Start, inclusive. UTC.
           */
          readonly from: string;
          /**
           * Format: date-time
           * @description End, exclusive. UTC.
           */
          readonly to: string;
        };
        /** @description When, of `other`: a day wider at each end where it is known to the day or worse. */
        readonly theirs: {
          /**
           * Format: date-time
           * @description Start, inclusive. UTC.
           */
          readonly from: string;
          /**
           * Format: date-time
           * @description End, exclusive. UTC.
           */
          readonly to: string;
        };
        /** @description Hours in which they overlap; 0 or less: the hours between them, negative. */
        readonly overlapHours: number;
      };
      /** @description Who did it of both reports. */
      readonly initiators: {
        /**
         * @description How they meet: nobody is named at one end, one actor is in both, one belongs to the other through part_of and member_of; or not at all.
         * @enum {string}
         */
        readonly how: 'unknown' | 'equal' | 'ours-below' | 'theirs-below' | 'apart';
        /** @description Actor ids in `report`; a nameless one as its whole. */
        readonly ours: readonly string[];
        /** @description Actor ids in `other`. */
        readonly theirs: readonly string[];
        /** @description The first pair that meets: ours, theirs. */
        readonly pair?: readonly string[];
      };
      /** @description Whom it hit of both reports. */
      readonly targets: {
        /**
         * @description How they meet: nobody is named at one end, one actor is in both, one belongs to the other through part_of and member_of; or not at all.
         * @enum {string}
         */
        readonly how: 'unknown' | 'equal' | 'ours-below' | 'theirs-below' | 'apart';
        /** @description Actor ids in `report`; a nameless one as its whole. */
        readonly ours: readonly string[];
        /** @description Actor ids in `other`. */
        readonly theirs: readonly string[];
        /** @description The first pair that meets: ours, theirs. */
        readonly pair?: readonly string[];
      };
      /** @description The places. */
      readonly place: {
        /**
         * @description How they can be one; `open`: one is missing, or too coarse to tell.
         * @enum {string}
         */
        readonly how: 'open' | 'near' | 'same-name' | 'same-region' | 'same-country' | 'apart';
        /** @description Great-circle distance, kilometres, where both have coordinates. */
        readonly km?: number;
        /** @description As `report` gives it. */
        readonly ours?: string;
        /** @description As `other` gives it. */
        readonly theirs?: string;
      };
    };
    /** @description Why the reports are one action. */
    readonly Identity: {
      /** @description The report that names the action: its earliest accepted. */
      readonly namedBy: string;
      /** @description Its reports, in canonical order. */
      readonly reports: readonly {
        /** @description Id of the report. */
        readonly report: string;
        /** @description Who published it. */
        readonly source: string;
        /**
         * Format: date-time
         * @description When it was accepted. UTC.
         */
        readonly accepted: string;
        /** @description Whether its source has withdrawn it. */
        readonly withdrawn: boolean;
        /**
         * @description Founded: nothing was there that it fitted. Coded: a row of a data set, never matched by content. Decided: by decisions or an action id. Content: it fits every report that was there.
         * @enum {string}
         */
        readonly how: 'founded' | 'coded' | 'decided' | 'content';
        /** @description The report that it was joined to. */
        readonly with?: string;
        /** @description The joints on the way to `with`. */
        readonly via?: readonly {
          /** @description The two. */
          readonly reports: readonly string[];
          /** @description The merge that joined them. */
          readonly decision?: string;
          /** @description The source's own id of the action, which both carry. */
          readonly actionId?: string;
        }[];
        /** @description With each report that was there. */
        readonly comparisons?: readonly components['schemas']['Comparison'][];
        /** @description Comparisons that are not told. */
        readonly comparisonsLeftOff?: number;
        /** @description The actions that it could have joined, the best first: the one that it joined. */
        readonly fitted?: readonly {
          /** @description Id of the action. */
          readonly action: string;
          /** @description Its first report, by which nearness is measured. */
          readonly first: string;
          /** @description Hours from start to start. */
          readonly hoursApart: number;
          /** @description Kilometres between them, where both have coordinates. */
          readonly km?: number;
          /**
           * @description In what the one that it joined is better; none for that one.
           * @enum {string}
           */
          readonly lostBy?: 'time' | 'place' | 'id';
        }[];
      }[];
      /** @description Reports of other actions that fitted this one too. */
      readonly alsoFitted: readonly {
        /** @description Id of the report. */
        readonly report: string;
        /** @description Id of the action that it joined. */
        readonly joined: string;
        /**
         * @description In what that one is better.
         * @enum {string}
         */
        readonly lostBy: 'time' | 'place' | 'id';
      }[];
      /** @description Nearest in time first; at most 10. */
      readonly nearMisses: readonly {
        /** @description Id of the other action. */
        readonly action: string;
        /** @description Whether all of its reports are withdrawn. */
        readonly withdrawn: boolean;
        /**
         * @description What kept them apart.
         * @enum {string}
         */
        readonly against: 'split' | 'type' | 'time' | 'initiators' | 'targets' | 'place';
        readonly comparison: components['schemas']['Comparison'];
      }[];
      /** @description How many more there are. */
      readonly nearMissesLeftOff: number;
      /** @description Merges and splits of its reports, newest first, withdrawn ones too. */
      readonly decisions: readonly {
        /** @description Id of the decision. */
        readonly event: string;
        /**
         * @description What it decides.
         * @enum {string}
         */
        readonly kind: 'merge' | 'split';
        /** @description Where it comes from. */
        readonly source: string;
        /** @description Who decided. */
        readonly analyst?: string;
        /**
         * Format: date-time
         * @description When it was accepted. UTC.
         */
        readonly accepted: string;
        /** @description Why. */
        readonly reason?: string;
        /** @description Its reports that are there. */
        readonly reports: readonly string[];
        /** @description References to reports that are not known yet. */
        readonly missing: readonly string[];
        /**
         * @description What has become of it. Waiting: fewer than two of its reports are there.
         * @enum {string}
         */
        readonly status: 'in-force' | 'partly-overruled' | 'overruled' | 'withdrawn' | 'waiting';
        /** @description Pairs on which newer decisions stand against it; at most 20. */
        readonly refused: readonly {
          /** @description The two reports. */
          readonly pair: readonly string[];
          /** @description Newer decisions that stand against it. */
          readonly by: readonly string[];
        }[];
        /** @description Newest first. */
        readonly withdrawals: readonly {
          /** @description Id of the withdrawal. */
          readonly event: string;
          /** @description Who withdraws it. */
          readonly source: string;
          /**
           * Format: date-time
           * @description When. UTC.
           */
          readonly accepted: string;
          /** @description Why. */
          readonly reason: string;
          /** @description Whether it holds: a withdrawal may be withdrawn itself. */
          readonly holds: boolean;
        }[];
      }[];
    };
    /** @description Why these are said to have done it. */
    readonly Attribution: {
      /**
       * @description The attribution policy.
       * @enum {string}
       */
      readonly policy: 'consensus' | 'claimed' | 'accused';
      /** @description Who did it under the policy, by actor id. */
      readonly initiators: readonly string[];
      /**
       * @description A rung of the ladder.
       * @enum {string}
       */
      readonly rung: 'confirmed' | 'claimed' | 'blamed' | 'named' | 'suspected' | 'unknown';
      /** @description Whether a denial stands that no later claim has lifted. */
      readonly disputed: boolean;
      /** @description The rungs, the highest first. */
      readonly ladder: readonly {
        /**
         * @description A rung of the ladder.
         * @enum {string}
         */
        readonly rung: 'confirmed' | 'claimed' | 'blamed' | 'named' | 'suspected' | 'unknown';
        /** @description Who stands on it, and by whose word. */
        readonly actors: readonly {
          /** @description Actor id. */
          readonly actor: string;
          /** @description Events that say so. */
          readonly by: readonly string[];
        }[];
      }[];
      /** @description Initiators not on the rung: named beside one who is, or accused under a policy that counts it. */
      readonly beside: readonly string[];
      /** @description What was said, in order of acceptance. */
      readonly statements: readonly {
        /** @description Id of the event. */
        readonly event: string;
        /**
         * @description What it is.
         * @enum {string}
         */
        readonly kind: 'claim' | 'attribution' | 'denial';
        /** @description Who reports it. */
        readonly source: string;
        /**
         * Format: date-time
         * @description When it was accepted. UTC.
         */
        readonly accepted: string;
        /** @description Actor id of who speaks. */
        readonly by: string;
        /** @description The speaker's party when the action began. */
        readonly party: string;
        /** @description Whom it puts on which rung; a denial puts nobody anywhere. */
        readonly says: readonly {
          /** @description Actor id. */
          readonly actor: string;
          /** @description The actor's party when the action began. */
          readonly party: string;
          /**
           * @description A rung of the ladder.
           * @enum {string}
           */
          readonly rung: 'confirmed' | 'claimed' | 'blamed' | 'named' | 'suspected' | 'unknown';
          /**
           * @description Why there: the speaker is of the actor's own party, of a party that was hit, or of neither; or confirms, or only suspects it.
           * @enum {string}
           */
          readonly because: 'own-party' | 'target-party' | 'bystander' | 'confirms' | 'suspects';
        }[];
        /** @description For a denial: the later claim by the denier's own party. */
        readonly liftedBy?: {
          /** @description Id of the claim. */
          readonly event: string;
          /** @description Actor id of the claimant. */
          readonly by: string;
          /**
           * Format: date-time
           * @description When it was accepted. UTC.
           */
          readonly accepted: string;
        };
      }[];
      /** @description Parties of those whom it hit: blame from these weighs more. */
      readonly targetParties: readonly string[];
      /** @description What each policy would answer. */
      readonly policies: readonly {
        /**
         * @description The attribution policy.
         * @enum {string}
         */
        readonly policy: 'consensus' | 'claimed' | 'accused';
        /** @description Actor ids. */
        readonly initiators: readonly string[];
        /**
         * @description A rung of the ladder.
         * @enum {string}
         */
        readonly rung: 'confirmed' | 'claimed' | 'blamed' | 'named' | 'suspected' | 'unknown';
      }[];
    };
    /** @description Two actors that may be one. */
    readonly AliasSuggestion: {
      /** @description Id of the actor to keep. */
      readonly keep: string;
      /** @description Id of the actor that would become its alias; nobody has registered it. */
      readonly alias: string;
      /** @description The two names that are alike, that of `keep` first. */
      readonly names: readonly string[];
      /** @description In what the names differ; in nothing else. */
      readonly differences: readonly {
        /**
         * @description What kind of difference it is.
         * @enum {string}
         */
        readonly rule:
          | 'small-words'
          | 'title'
          | 'nickname'
          | 'by-nickname'
          | 'middle-name'
          | 'generic-words'
          | 'unit-words'
          | 'plural'
          | 'word-order'
          | 'spacing'
          | 'transliteration'
          | 'spelling'
          | 'initials'
          | 'surname';
        /** @description Words of the name of `keep`; empty where it has none. */
        readonly ours: string;
        /** @description Words of the other name; empty where it has none. */
        readonly theirs: string;
      }[];
      /** @description Product of the weights of the differences, 0 to 1. */
      readonly nameScore: number;
      /** @description `nameScore` times the weights of what speaks against it, 0 to 1: about how many of ten such suggestions are right, in tenths. Set by hand, not fitted. */
      readonly score: number;
      /** @description What speaks against it. */
      readonly against: readonly {
        /**
         * @description They act on each other; one report names both at one end; they are of different kinds.
         * @enum {string}
         */
        readonly what: 'act-on-each-other' | 'named-together' | 'kinds-differ';
        /** @description Actions that show it; at most 5. */
        readonly actions: readonly string[];
        /** @description What it leaves of the score. */
        readonly weight: number;
      }[];
      /** @description Actors on whom both act, or who act on both; at most 10. */
      readonly sharedCounterparts: readonly string[];
      readonly confirm: components['schemas']['talion.actor.registered.v1'];
    };
    /** @description An event of the log (CloudEvents 1.0), by its `type`. */
    readonly Event:
      | components['schemas']['talion.action.reported.v1']
      | components['schemas']['talion.action.corrected.v1']
      | components['schemas']['talion.action.retracted.v1']
      | components['schemas']['talion.actions.merged.v1']
      | components['schemas']['talion.actions.split.v1']
      | components['schemas']['talion.responsibility.claimed.v1']
      | components['schemas']['talion.responsibility.attributed.v1']
      | components['schemas']['talion.responsibility.denied.v1']
      | components['schemas']['talion.response.asserted.v1']
      | components['schemas']['talion.response.rejected.v1']
      | components['schemas']['talion.tally.reported.v1']
      | components['schemas']['talion.model.fitted.v1']
      | components['schemas']['talion.actor.registered.v1']
      | components['schemas']['talion.actor.related.v1']
      | components['schemas']['talion.actor.unrelated.v1'];
    /**
     * talion.action.reported.v1
     * @description One source's account of one action: who did what to whom, when, where, with what effect.
     */
    readonly 'talion.action.reported.v1': {
      /**
       * @description Version of CloudEvents.
       * @enum {string}
       */
      readonly specversion: '1.0';
      /** @description Unique within the source. */
      readonly id: string & unknown;
      /** @description Who says so: a URI or URN of the newspaper, data set or desk. */
      readonly source: string & unknown;
      /**
       * @description Kind of fact.
       * @enum {string}
       */
      readonly type: 'talion.action.reported.v1';
      /** @description When Talion accepted it (knowledge time). */
      readonly time?: string | unknown | unknown | unknown;
      /** @description What it is about, for routing; not interpreted. */
      readonly subject?: string & unknown;
      /**
       * @description Always JSON.
       * @enum {string}
       */
      readonly datacontenttype?: 'application/json';
      /** @description Where the schema of `data` is published; not interpreted. */
      readonly dataschema?: string & unknown;
      /** @description One source's account of one action: who did what to whom, when, where, with what effect. */
      readonly data:
        | {
            /** @description The source's own id of the action: its reports with one such id describe one action. */
            readonly action?: string & unknown;
            /**
             * @description `match`: news, compared with other reports by content (default). `coded`: a data set's row, unique already.
             * @enum {string}
             */
            readonly identity?: 'match' | 'coded';
            /** @description When it happened. */
            readonly occurred: {
              /** @description Start of the interval, inclusive. */
              readonly from: string | unknown | unknown | unknown;
              /** @description End of the interval, exclusive. */
              readonly to: string | unknown | unknown | unknown;
              /**
               * @description How precisely the source dates it.
               * @enum {string}
               */
              readonly precision: 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';
            };
            /**
             * @description PLOVER root type. Left out: derived from the CAMEO code.
             * @enum {string}
             */
            readonly type?:
              | 'AGREE'
              | 'CONSULT'
              | 'SUPPORT'
              | 'CONCEDE'
              | 'COOPERATE'
              | 'AID'
              | 'RETREAT'
              | 'REQUEST'
              | 'ACCUSE'
              | 'REJECT'
              | 'THREATEN'
              | 'PROTEST'
              | 'SANCTION'
              | 'MOBILIZE'
              | 'COERCE'
              | 'ASSAULT';
            /**
             * @description PLOVER mode, or Talion's own `accident`.
             * @example drone
             * @example seize
             * @example accident
             */
            readonly mode?: string & unknown;
            /** @description PLOVER contexts. */
            readonly context?: readonly (string & unknown)[];
            /** @description CAMEO code, where the source has one. */
            readonly cameo?: string & unknown;
            /** @description Goldstein score as the source gives it, -10 (conflict) to 10 (cooperation). */
            readonly goldstein?: number;
            /** @description MID hostility level 1 to 5, for rows of the Militarized Interstate Disputes. */
            readonly hostility?: number;
            /** @description When the source published it; left out: when Talion accepted it. */
            readonly published?: string | unknown | unknown | unknown;
            /** @description Who did it (PLOVER: actor). Left out or empty: nobody is named. */
            readonly initiators?: readonly (
              | {
                  /** @description Name as written; resolved through aliases. Left out when the source names nobody. */
                  readonly name?: string & unknown;
                  /** @description Whose member or part it is: a part_of relation, known from this report. */
                  readonly of?: string & unknown;
                  /** @description Rank or office as written, for reading only. */
                  readonly role?: string & unknown;
                }
              | unknown
              | unknown
            )[];
            /** @description To whom (PLOVER: recipient). Left out or empty: nobody is named. */
            readonly targets?: readonly (
              | {
                  /** @description Name as written; resolved through aliases. Left out when the source names nobody. */
                  readonly name?: string & unknown;
                  /** @description Whose member or part it is: a part_of relation, known from this report. */
                  readonly of?: string & unknown;
                  /** @description Rank or office as written, for reading only. */
                  readonly role?: string & unknown;
                }
              | unknown
              | unknown
            )[];
            /** @description Where. */
            readonly place?: {
              /** @description Name as the source gives it. */
              readonly name?: string & unknown;
              /** @description Country, or countries where the source names several. */
              readonly countries?: readonly (string & unknown)[];
              /** @description Province, governorate or sea. */
              readonly region?: string & unknown;
              /** @description Degrees north, WGS 84. */
              readonly latitude?: number;
              /** @description Degrees east, WGS 84. */
              readonly longitude?: number;
              /**
               * @description What the place stands for: a spot, a town, a region, a country.
               * @enum {string}
               */
              readonly precision: 'exact' | 'town' | 'region' | 'country';
            };
            /** @description People killed. */
            readonly killed?: {
              /** @description At least. */
              readonly low?: number;
              /** @description Best estimate. */
              readonly best?: number;
              /** @description At most. */
              readonly high?: number;
            };
            /** @description People injured. */
            readonly injured?: {
              /** @description At least. */
              readonly low?: number;
              /** @description Best estimate. */
              readonly best?: number;
              /** @description At most. */
              readonly high?: number;
            };
            /** @description Places or objects struck. */
            readonly targetsStruck?: {
              /** @description At least. */
              readonly low?: number;
              /** @description Best estimate. */
              readonly best?: number;
              /** @description At most. */
              readonly high?: number;
            };
            /** @description Whether a leader was killed. */
            readonly leaderKilled?: boolean;
            /** @description What the source says, in a sentence. */
            readonly summary?: string & unknown;
            /** @description Where it can be read. */
            readonly url?: string & unknown;
            /** @description Columns of the source that Talion keeps and does not interpret. */
            readonly extra?: {
              readonly [key: string]: string | number | boolean | null;
            };
          }
        | unknown
        | unknown;
    } & {
      readonly [key: string]: string | number | boolean;
    };
    /**
     * talion.action.corrected.v1
     * @description Replaces the fields it names of an earlier report by the same source, or by anyone's when an analyst decides.
     */
    readonly 'talion.action.corrected.v1': {
      /**
       * @description Version of CloudEvents.
       * @enum {string}
       */
      readonly specversion: '1.0';
      /** @description Unique within the source. */
      readonly id: string & unknown;
      /** @description Who says so: a URI or URN of the newspaper, data set or desk. */
      readonly source: string & unknown;
      /**
       * @description Kind of fact.
       * @enum {string}
       */
      readonly type: 'talion.action.corrected.v1';
      /** @description When Talion accepted it (knowledge time). */
      readonly time?: string | unknown | unknown | unknown;
      /** @description What it is about, for routing; not interpreted. */
      readonly subject?: string & unknown;
      /**
       * @description Always JSON.
       * @enum {string}
       */
      readonly datacontenttype?: 'application/json';
      /** @description Where the schema of `data` is published; not interpreted. */
      readonly dataschema?: string & unknown;
      /** @description Replaces the fields it names of an earlier report by the same source, or by anyone's when an analyst decides. */
      readonly data: {
        /** @description The report that it corrects. */
        readonly report: string & unknown;
        /** @description The fields with their new values; null takes a field away. */
        readonly fields: {
          /** @description When it happened. */
          readonly occurred?: {
            /** @description Start of the interval, inclusive. */
            readonly from: string | unknown | unknown | unknown;
            /** @description End of the interval, exclusive. */
            readonly to: string | unknown | unknown | unknown;
            /**
             * @description How precisely the source dates it.
             * @enum {string}
             */
            readonly precision: 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';
          };
          readonly type?:
            | (
                | 'AGREE'
                | 'CONSULT'
                | 'SUPPORT'
                | 'CONCEDE'
                | 'COOPERATE'
                | 'AID'
                | 'RETREAT'
                | 'REQUEST'
                | 'ACCUSE'
                | 'REJECT'
                | 'THREATEN'
                | 'PROTEST'
                | 'SANCTION'
                | 'MOBILIZE'
                | 'COERCE'
                | 'ASSAULT'
              )
            | null;
          readonly mode?: (string & unknown) | null;
          readonly context?: readonly (string & unknown)[] | null;
          readonly cameo?: (string & unknown) | null;
          readonly goldstein?: number | null;
          readonly hostility?: number | null;
          readonly initiators?:
            | readonly (
                | {
                    /** @description Name as written; resolved through aliases. Left out when the source names nobody. */
                    readonly name?: string & unknown;
                    /** @description Whose member or part it is: a part_of relation, known from this report. */
                    readonly of?: string & unknown;
                    /** @description Rank or office as written, for reading only. */
                    readonly role?: string & unknown;
                  }
                | unknown
                | unknown
              )[]
            | null;
          readonly targets?:
            | readonly (
                | {
                    /** @description Name as written; resolved through aliases. Left out when the source names nobody. */
                    readonly name?: string & unknown;
                    /** @description Whose member or part it is: a part_of relation, known from this report. */
                    readonly of?: string & unknown;
                    /** @description Rank or office as written, for reading only. */
                    readonly role?: string & unknown;
                  }
                | unknown
                | unknown
              )[]
            | null;
          readonly place?: {
            /** @description Name as the source gives it. */
            readonly name?: string & unknown;
            /** @description Country, or countries where the source names several. */
            readonly countries?: readonly (string & unknown)[];
            /** @description Province, governorate or sea. */
            readonly region?: string & unknown;
            /** @description Degrees north, WGS 84. */
            readonly latitude?: number;
            /** @description Degrees east, WGS 84. */
            readonly longitude?: number;
            /**
             * @description What the place stands for: a spot, a town, a region, a country.
             * @enum {string}
             */
            readonly precision: 'exact' | 'town' | 'region' | 'country';
          } | null;
          readonly killed?: {
            /** @description At least. */
            readonly low?: number;
            /** @description Best estimate. */
            readonly best?: number;
            /** @description At most. */
            readonly high?: number;
          } | null;
          readonly injured?: {
            /** @description At least. */
            readonly low?: number;
            /** @description Best estimate. */
            readonly best?: number;
            /** @description At most. */
            readonly high?: number;
          } | null;
          readonly targetsStruck?: {
            /** @description At least. */
            readonly low?: number;
            /** @description Best estimate. */
            readonly best?: number;
            /** @description At most. */
            readonly high?: number;
          } | null;
          readonly leaderKilled?: boolean | null;
          readonly summary?: (string & unknown) | null;
          readonly url?: (string & unknown) | null;
          readonly extra?: {
            readonly [key: string]: string | number | boolean | null;
          } | null;
        };
        /** @description When the correction was made; left out: when Talion accepted it. */
        readonly published?: string | unknown | unknown | unknown;
        /** @description Why. */
        readonly reason: string & unknown;
        /** @description The analyst whose decision this is; left out when a source says it. */
        readonly analyst?: string & unknown;
      };
    } & {
      readonly [key: string]: string | number | boolean;
    };
    /**
     * talion.action.retracted.v1
     * @description Withdraws an earlier event of the same source: a report, or its claim, tally, correction, decision.
     */
    readonly 'talion.action.retracted.v1': {
      /**
       * @description Version of CloudEvents.
       * @enum {string}
       */
      readonly specversion: '1.0';
      /** @description Unique within the source. */
      readonly id: string & unknown;
      /** @description Who says so: a URI or URN of the newspaper, data set or desk. */
      readonly source: string & unknown;
      /**
       * @description Kind of fact.
       * @enum {string}
       */
      readonly type: 'talion.action.retracted.v1';
      /** @description When Talion accepted it (knowledge time). */
      readonly time?: string | unknown | unknown | unknown;
      /** @description What it is about, for routing; not interpreted. */
      readonly subject?: string & unknown;
      /**
       * @description Always JSON.
       * @enum {string}
       */
      readonly datacontenttype?: 'application/json';
      /** @description Where the schema of `data` is published; not interpreted. */
      readonly dataschema?: string & unknown;
      /** @description Withdraws an earlier event of the same source: a report, or its claim, tally, correction, decision. */
      readonly data: {
        /** @description The event that it withdraws. */
        readonly event: string & unknown;
        /** @description Why. */
        readonly reason: string & unknown;
      };
    } & {
      readonly [key: string]: string | number | boolean;
    };
    /**
     * talion.actions.merged.v1
     * @description An analyst decides that these reports describe the same action, or different ones.
     */
    readonly 'talion.actions.merged.v1': {
      /**
       * @description Version of CloudEvents.
       * @enum {string}
       */
      readonly specversion: '1.0';
      /** @description Unique within the source. */
      readonly id: string & unknown;
      /** @description Who says so: a URI or URN of the newspaper, data set or desk. */
      readonly source: string & unknown;
      /**
       * @description Kind of fact.
       * @enum {string}
       */
      readonly type: 'talion.actions.merged.v1';
      /** @description When Talion accepted it (knowledge time). */
      readonly time?: string | unknown | unknown | unknown;
      /** @description What it is about, for routing; not interpreted. */
      readonly subject?: string & unknown;
      /**
       * @description Always JSON.
       * @enum {string}
       */
      readonly datacontenttype?: 'application/json';
      /** @description Where the schema of `data` is published; not interpreted. */
      readonly dataschema?: string & unknown;
      /** @description An analyst decides that these reports describe the same action, or different ones. */
      readonly data: {
        /** @description The reports. */
        readonly reports: readonly (string & unknown)[];
        /** @description Why. */
        readonly reason?: string & unknown;
        /** @description The analyst whose decision this is; left out when a source says it. */
        readonly analyst?: string & unknown;
      };
    } & {
      readonly [key: string]: string | number | boolean;
    };
    /**
     * talion.actions.split.v1
     * @description An analyst decides that these reports describe the same action, or different ones.
     */
    readonly 'talion.actions.split.v1': {
      /**
       * @description Version of CloudEvents.
       * @enum {string}
       */
      readonly specversion: '1.0';
      /** @description Unique within the source. */
      readonly id: string & unknown;
      /** @description Who says so: a URI or URN of the newspaper, data set or desk. */
      readonly source: string & unknown;
      /**
       * @description Kind of fact.
       * @enum {string}
       */
      readonly type: 'talion.actions.split.v1';
      /** @description When Talion accepted it (knowledge time). */
      readonly time?: string | unknown | unknown | unknown;
      /** @description What it is about, for routing; not interpreted. */
      readonly subject?: string & unknown;
      /**
       * @description Always JSON.
       * @enum {string}
       */
      readonly datacontenttype?: 'application/json';
      /** @description Where the schema of `data` is published; not interpreted. */
      readonly dataschema?: string & unknown;
      /** @description An analyst decides that these reports describe the same action, or different ones. */
      readonly data: {
        /** @description The reports. */
        readonly reports: readonly (string & unknown)[];
        /** @description Why. */
        readonly reason?: string & unknown;
        /** @description The analyst whose decision this is; left out when a source says it. */
        readonly analyst?: string & unknown;
      };
    } & {
      readonly [key: string]: string | number | boolean;
    };
    /**
     * talion.responsibility.claimed.v1
     * @description Somebody claims the action.
     */
    readonly 'talion.responsibility.claimed.v1': {
      /**
       * @description Version of CloudEvents.
       * @enum {string}
       */
      readonly specversion: '1.0';
      /** @description Unique within the source. */
      readonly id: string & unknown;
      /** @description Who says so: a URI or URN of the newspaper, data set or desk. */
      readonly source: string & unknown;
      /**
       * @description Kind of fact.
       * @enum {string}
       */
      readonly type: 'talion.responsibility.claimed.v1';
      /** @description When Talion accepted it (knowledge time). */
      readonly time?: string | unknown | unknown | unknown;
      /** @description What it is about, for routing; not interpreted. */
      readonly subject?: string & unknown;
      /**
       * @description Always JSON.
       * @enum {string}
       */
      readonly datacontenttype?: 'application/json';
      /** @description Where the schema of `data` is published; not interpreted. */
      readonly dataschema?: string & unknown;
      /** @description Somebody claims the action. */
      readonly data: {
        /** @description A report of the action spoken of. */
        readonly report: string & unknown;
        /** @description Who says so. */
        readonly by:
          | {
              /** @description Name as written; resolved through aliases. Left out when the source names nobody. */
              readonly name?: string & unknown;
              /** @description Whose member or part it is: a part_of relation, known from this report. */
              readonly of?: string & unknown;
              /** @description Rank or office as written, for reading only. */
              readonly role?: string & unknown;
            }
          | unknown
          | unknown;
        /** @description What was said, in a sentence. */
        readonly summary?: string & unknown;
        /** @description When the source published it. */
        readonly published?: string | unknown | unknown | unknown;
        /** @description Who did it, according to the claim; left out: the claimant. */
        readonly actors?: readonly (
          | {
              /** @description Name as written; resolved through aliases. Left out when the source names nobody. */
              readonly name?: string & unknown;
              /** @description Whose member or part it is: a part_of relation, known from this report. */
              readonly of?: string & unknown;
              /** @description Rank or office as written, for reading only. */
              readonly role?: string & unknown;
            }
          | unknown
          | unknown
        )[];
      };
    } & {
      readonly [key: string]: string | number | boolean;
    };
    /**
     * talion.responsibility.attributed.v1
     * @description Somebody says that others did it.
     */
    readonly 'talion.responsibility.attributed.v1': {
      /**
       * @description Version of CloudEvents.
       * @enum {string}
       */
      readonly specversion: '1.0';
      /** @description Unique within the source. */
      readonly id: string & unknown;
      /** @description Who says so: a URI or URN of the newspaper, data set or desk. */
      readonly source: string & unknown;
      /**
       * @description Kind of fact.
       * @enum {string}
       */
      readonly type: 'talion.responsibility.attributed.v1';
      /** @description When Talion accepted it (knowledge time). */
      readonly time?: string | unknown | unknown | unknown;
      /** @description What it is about, for routing; not interpreted. */
      readonly subject?: string & unknown;
      /**
       * @description Always JSON.
       * @enum {string}
       */
      readonly datacontenttype?: 'application/json';
      /** @description Where the schema of `data` is published; not interpreted. */
      readonly dataschema?: string & unknown;
      /** @description Somebody says that others did it. */
      readonly data: {
        /** @description A report of the action spoken of. */
        readonly report: string & unknown;
        /** @description Who says so. */
        readonly by:
          | {
              /** @description Name as written; resolved through aliases. Left out when the source names nobody. */
              readonly name?: string & unknown;
              /** @description Whose member or part it is: a part_of relation, known from this report. */
              readonly of?: string & unknown;
              /** @description Rank or office as written, for reading only. */
              readonly role?: string & unknown;
            }
          | unknown
          | unknown;
        /** @description What was said, in a sentence. */
        readonly summary?: string & unknown;
        /** @description When the source published it. */
        readonly published?: string | unknown | unknown | unknown;
        /** @description Who did it, according to the speaker. */
        readonly actors: readonly (
          | {
              /** @description Name as written; resolved through aliases. Left out when the source names nobody. */
              readonly name?: string & unknown;
              /** @description Whose member or part it is: a part_of relation, known from this report. */
              readonly of?: string & unknown;
              /** @description Rank or office as written, for reading only. */
              readonly role?: string & unknown;
            }
          | unknown
          | unknown
        )[];
        /**
         * @description How sure the speaker is.
         * @enum {string}
         */
        readonly certainty: 'suspected' | 'blamed' | 'confirmed';
      };
    } & {
      readonly [key: string]: string | number | boolean;
    };
    /**
     * talion.responsibility.denied.v1
     * @description Somebody denies a part in the action.
     */
    readonly 'talion.responsibility.denied.v1': {
      /**
       * @description Version of CloudEvents.
       * @enum {string}
       */
      readonly specversion: '1.0';
      /** @description Unique within the source. */
      readonly id: string & unknown;
      /** @description Who says so: a URI or URN of the newspaper, data set or desk. */
      readonly source: string & unknown;
      /**
       * @description Kind of fact.
       * @enum {string}
       */
      readonly type: 'talion.responsibility.denied.v1';
      /** @description When Talion accepted it (knowledge time). */
      readonly time?: string | unknown | unknown | unknown;
      /** @description What it is about, for routing; not interpreted. */
      readonly subject?: string & unknown;
      /**
       * @description Always JSON.
       * @enum {string}
       */
      readonly datacontenttype?: 'application/json';
      /** @description Where the schema of `data` is published; not interpreted. */
      readonly dataschema?: string & unknown;
      /** @description Somebody denies a part in the action. */
      readonly data: {
        /** @description A report of the action spoken of. */
        readonly report: string & unknown;
        /** @description Who says so. */
        readonly by:
          | {
              /** @description Name as written; resolved through aliases. Left out when the source names nobody. */
              readonly name?: string & unknown;
              /** @description Whose member or part it is: a part_of relation, known from this report. */
              readonly of?: string & unknown;
              /** @description Rank or office as written, for reading only. */
              readonly role?: string & unknown;
            }
          | unknown
          | unknown;
        /** @description What was said, in a sentence. */
        readonly summary?: string & unknown;
        /** @description When the source published it. */
        readonly published?: string | unknown | unknown | unknown;
        /** @description Who did not do it; left out: the denier. */
        readonly actors?: readonly (
          | {
              /** @description Name as written; resolved through aliases. Left out when the source names nobody. */
              readonly name?: string & unknown;
              /** @description Whose member or part it is: a part_of relation, known from this report. */
              readonly of?: string & unknown;
              /** @description Rank or office as written, for reading only. */
              readonly role?: string & unknown;
            }
          | unknown
          | unknown
        )[];
      };
    } & {
      readonly [key: string]: string | number | boolean;
    };
    /**
     * talion.response.asserted.v1
     * @description Says that an action was, or was not, in response to others.
     */
    readonly 'talion.response.asserted.v1': {
      /**
       * @description Version of CloudEvents.
       * @enum {string}
       */
      readonly specversion: '1.0';
      /** @description Unique within the source. */
      readonly id: string & unknown;
      /** @description Who says so: a URI or URN of the newspaper, data set or desk. */
      readonly source: string & unknown;
      /**
       * @description Kind of fact.
       * @enum {string}
       */
      readonly type: 'talion.response.asserted.v1';
      /** @description When Talion accepted it (knowledge time). */
      readonly time?: string | unknown | unknown | unknown;
      /** @description What it is about, for routing; not interpreted. */
      readonly subject?: string & unknown;
      /**
       * @description Always JSON.
       * @enum {string}
       */
      readonly datacontenttype?: 'application/json';
      /** @description Where the schema of `data` is published; not interpreted. */
      readonly dataschema?: string & unknown;
      /** @description Says that an action was, or was not, in response to others. */
      readonly data: {
        /** @description A report of the response. */
        readonly response: string & unknown;
        /** @description Reports of what it answers, or does not answer. */
        readonly triggers: readonly (string & unknown)[];
        /** @description Why, or how the source words it. */
        readonly reason?: string & unknown;
        /** @description The analyst whose decision this is; left out when a source says it. */
        readonly analyst?: string & unknown;
      };
    } & {
      readonly [key: string]: string | number | boolean;
    };
    /**
     * talion.response.rejected.v1
     * @description Says that an action was, or was not, in response to others.
     */
    readonly 'talion.response.rejected.v1': {
      /**
       * @description Version of CloudEvents.
       * @enum {string}
       */
      readonly specversion: '1.0';
      /** @description Unique within the source. */
      readonly id: string & unknown;
      /** @description Who says so: a URI or URN of the newspaper, data set or desk. */
      readonly source: string & unknown;
      /**
       * @description Kind of fact.
       * @enum {string}
       */
      readonly type: 'talion.response.rejected.v1';
      /** @description When Talion accepted it (knowledge time). */
      readonly time?: string | unknown | unknown | unknown;
      /** @description What it is about, for routing; not interpreted. */
      readonly subject?: string & unknown;
      /**
       * @description Always JSON.
       * @enum {string}
       */
      readonly datacontenttype?: 'application/json';
      /** @description Where the schema of `data` is published; not interpreted. */
      readonly dataschema?: string & unknown;
      /** @description Says that an action was, or was not, in response to others. */
      readonly data: {
        /** @description A report of the response. */
        readonly response: string & unknown;
        /** @description Reports of what it answers, or does not answer. */
        readonly triggers: readonly (string & unknown)[];
        /** @description Why, or how the source words it. */
        readonly reason?: string & unknown;
        /** @description The analyst whose decision this is; left out when a source says it. */
        readonly analyst?: string & unknown;
      };
    } & {
      readonly [key: string]: string | number | boolean;
    };
    /**
     * talion.tally.reported.v1
     * @description A source's running total over a period: evidence of coverage, never an action.
     */
    readonly 'talion.tally.reported.v1': {
      /**
       * @description Version of CloudEvents.
       * @enum {string}
       */
      readonly specversion: '1.0';
      /** @description Unique within the source. */
      readonly id: string & unknown;
      /** @description Who says so: a URI or URN of the newspaper, data set or desk. */
      readonly source: string & unknown;
      /**
       * @description Kind of fact.
       * @enum {string}
       */
      readonly type: 'talion.tally.reported.v1';
      /** @description When Talion accepted it (knowledge time). */
      readonly time?: string | unknown | unknown | unknown;
      /** @description What it is about, for routing; not interpreted. */
      readonly subject?: string & unknown;
      /**
       * @description Always JSON.
       * @enum {string}
       */
      readonly datacontenttype?: 'application/json';
      /** @description Where the schema of `data` is published; not interpreted. */
      readonly dataschema?: string & unknown;
      /** @description A source's running total over a period: evidence of coverage, never an action. */
      readonly data:
        | {
            /** @description The time it counts. */
            readonly period: {
              /** @description Start, inclusive. */
              readonly from: string | unknown | unknown | unknown;
              /** @description End, exclusive. */
              readonly to: string | unknown | unknown | unknown;
            };
            /** @description Whose acts it counts; left out: anyone's. */
            readonly initiators?: readonly (
              | {
                  /** @description Name as written; resolved through aliases. Left out when the source names nobody. */
                  readonly name?: string & unknown;
                  /** @description Whose member or part it is: a part_of relation, known from this report. */
                  readonly of?: string & unknown;
                  /** @description Rank or office as written, for reading only. */
                  readonly role?: string & unknown;
                }
              | unknown
              | unknown
            )[];
            /** @description Acts against whom; left out: against anyone. */
            readonly targets?: readonly (
              | {
                  /** @description Name as written; resolved through aliases. Left out when the source names nobody. */
                  readonly name?: string & unknown;
                  /** @description Whose member or part it is: a part_of relation, known from this report. */
                  readonly of?: string & unknown;
                  /** @description Rank or office as written, for reading only. */
                  readonly role?: string & unknown;
                }
              | unknown
              | unknown
            )[];
            /** @description PLOVER types that it counts; left out: all. */
            readonly types?: readonly (
              | 'AGREE'
              | 'CONSULT'
              | 'SUPPORT'
              | 'CONCEDE'
              | 'COOPERATE'
              | 'AID'
              | 'RETREAT'
              | 'REQUEST'
              | 'ACCUSE'
              | 'REJECT'
              | 'THREATEN'
              | 'PROTEST'
              | 'SANCTION'
              | 'MOBILIZE'
              | 'COERCE'
              | 'ASSAULT'
            )[];
            /** @description Countries that it counts; left out: all. */
            readonly countries?: readonly (string & unknown)[];
            /** @description Whether it counts only acts in which a leader was killed. */
            readonly leaderKilled?: boolean;
            /**
             * @description The level at which sides are compared; left out: bloc.
             * @enum {string}
             */
            readonly level?: 'actor' | 'party' | 'bloc';
            /** @description People killed, in all. */
            readonly killed?: {
              /** @description At least. */
              readonly low?: number;
              /** @description Best estimate. */
              readonly best?: number;
              /** @description At most. */
              readonly high?: number;
            };
            /** @description People injured, in all. */
            readonly injured?: {
              /** @description At least. */
              readonly low?: number;
              /** @description Best estimate. */
              readonly best?: number;
              /** @description At most. */
              readonly high?: number;
            };
            /** @description Number of actions. */
            readonly actions?: {
              /** @description At least. */
              readonly low?: number;
              /** @description Best estimate. */
              readonly best?: number;
              /** @description At most. */
              readonly high?: number;
            };
            /** @description What the source says, in a sentence. */
            readonly summary?: string & unknown;
            /** @description When the source published it. */
            readonly published?: string | unknown | unknown | unknown;
          }
        | unknown
        | unknown
        | unknown;
    } & {
      readonly [key: string]: string | number | boolean;
    };
    /**
     * talion.model.fitted.v1
     * @description Parameters of the linking model (two-exponential Hawkes kernel), estimated from data.
     */
    readonly 'talion.model.fitted.v1': {
      /**
       * @description Version of CloudEvents.
       * @enum {string}
       */
      readonly specversion: '1.0';
      /** @description Unique within the source. */
      readonly id: string & unknown;
      /** @description Who says so: a URI or URN of the newspaper, data set or desk. */
      readonly source: string & unknown;
      /**
       * @description Kind of fact.
       * @enum {string}
       */
      readonly type: 'talion.model.fitted.v1';
      /** @description When Talion accepted it (knowledge time). */
      readonly time?: string | unknown | unknown | unknown;
      /** @description What it is about, for routing; not interpreted. */
      readonly subject?: string & unknown;
      /**
       * @description Always JSON.
       * @enum {string}
       */
      readonly datacontenttype?: 'application/json';
      /** @description Where the schema of `data` is published; not interpreted. */
      readonly dataschema?: string & unknown;
      /** @description Parameters of the linking model (two-exponential Hawkes kernel), estimated from data. */
      readonly data: {
        /** @description What is given replaces the default. */
        readonly parameters: {
          /** @description Branching weight of the fast kernel. */
          readonly a1?: number;
          /** @description Mean delay of the fast kernel, days. */
          readonly t1?: number;
          /** @description Branching weight of the slow kernel. */
          readonly a2?: number;
          /** @description Mean delay of the slow kernel, days. */
          readonly t2?: number;
          /** @description Least background rate, acts per day. */
          readonly mu?: number;
          /** @description Fitted background rate; it replaces the counted one, acts per day. */
          readonly background?: number;
          /** @description Time over which a side's own acts are counted for its background rate, days. */
          readonly backgroundDays?: number;
          /** @description Acts that one act of a side's own is followed by soon (forecasts only). */
          readonly own1?: number;
          /** @description Mean time after which it is followed by those (forecasts only), days. */
          readonly ownT1?: number;
          /** @description Acts that one act of a side's own is followed by in the long run (forecasts only). */
          readonly own2?: number;
          /** @description Mean time after which it is followed by those (forecasts only), days. */
          readonly ownT2?: number;
          /** @description Longest time between provocation and response, days. */
          readonly horizonDays?: number;
          /** @description How much a provocation weighs whose actor is only of the same party; the same actor weighs 1. */
          readonly partyMatch?: number;
          /** @description How much a provocation weighs whose actor is only of the same bloc; the same actor weighs 1. */
          readonly blocMatch?: number;
          /** @description Severity at which a provocation weighs what the kernels say, doublings. */
          readonly severityPivot?: number;
          /** @description By how many doublings a provocation must be graver to weigh twice as much. */
          readonly severityDivisor?: number;
          /** @description Probability from which an act is taken as a response. */
          readonly probableFrom?: number;
        };
        /** @description The two bloc-level sides that it is for; left out: all dyads. */
        readonly dyad?: readonly (string & unknown)[];
        /** @description What it was fitted on. */
        readonly fittedOn?: {
          /** @description The data. */
          readonly description: string & unknown;
          /** @description Its time span. */
          readonly period?: {
            /** @description Start, inclusive. */
            readonly from: string | unknown | unknown | unknown;
            /** @description End, exclusive. */
            readonly to: string | unknown | unknown | unknown;
          };
          /** @description Number of actions. */
          readonly actions?: number;
          /** @description Log-likelihood reached. */
          readonly logLikelihood?: number;
        };
      };
    } & {
      readonly [key: string]: string | number | boolean;
    };
    /**
     * talion.actor.registered.v1
     * @description An actor with its names. A later registration adds aliases and replaces what it gives.
     */
    readonly 'talion.actor.registered.v1': {
      /**
       * @description Version of CloudEvents.
       * @enum {string}
       */
      readonly specversion: '1.0';
      /** @description Unique within the source. */
      readonly id: string & unknown;
      /** @description Who says so: a URI or URN of the newspaper, data set or desk. */
      readonly source: string & unknown;
      /**
       * @description Kind of fact.
       * @enum {string}
       */
      readonly type: 'talion.actor.registered.v1';
      /** @description When Talion accepted it (knowledge time). */
      readonly time?: string | unknown | unknown | unknown;
      /** @description What it is about, for routing; not interpreted. */
      readonly subject?: string & unknown;
      /**
       * @description Always JSON.
       * @enum {string}
       */
      readonly datacontenttype?: 'application/json';
      /** @description Where the schema of `data` is published; not interpreted. */
      readonly dataschema?: string & unknown;
      /** @description An actor with its names. A later registration adds aliases and replaces what it gives. */
      readonly data: {
        /** @description The name to show. */
        readonly name: string & unknown;
        /** @description Its id; left out: made from the name. */
        readonly actor?: string & unknown;
        /** @description Other names and spellings. */
        readonly aliases?: readonly (string & unknown)[];
        /**
         * @description What it is.
         * @enum {string}
         */
        readonly kind?:
          | 'state'
          | 'government'
          | 'military'
          | 'armed-group'
          | 'umbrella'
          | 'organization'
          | 'person'
          | 'population'
          | 'other';
        /** @description The country it governs, spelled as in places. */
        readonly governs?: string & unknown;
        /** @description A note for readers. */
        readonly summary?: string & unknown;
      };
    } & {
      readonly [key: string]: string | number | boolean;
    };
    /**
     * talion.actor.related.v1
     * @description One actor is (or, in `actor.unrelated`, is not) part of, backed by or a member of another on [from, until).
     */
    readonly 'talion.actor.related.v1': {
      /**
       * @description Version of CloudEvents.
       * @enum {string}
       */
      readonly specversion: '1.0';
      /** @description Unique within the source. */
      readonly id: string & unknown;
      /** @description Who says so: a URI or URN of the newspaper, data set or desk. */
      readonly source: string & unknown;
      /**
       * @description Kind of fact.
       * @enum {string}
       */
      readonly type: 'talion.actor.related.v1';
      /** @description When Talion accepted it (knowledge time). */
      readonly time?: string | unknown | unknown | unknown;
      /** @description What it is about, for routing; not interpreted. */
      readonly subject?: string & unknown;
      /**
       * @description Always JSON.
       * @enum {string}
       */
      readonly datacontenttype?: 'application/json';
      /** @description Where the schema of `data` is published; not interpreted. */
      readonly dataschema?: string & unknown;
      /** @description One actor is (or, in `actor.unrelated`, is not) part of, backed by or a member of another on [from, until). */
      readonly data: {
        /** @description The actor below, by any of its names or its id. */
        readonly actor: string & unknown;
        /**
         * @description How it belongs.
         * @enum {string}
         */
        readonly relation: 'part_of' | 'backed_by' | 'member_of';
        /** @description The actor above. */
        readonly to: string & unknown;
        /** @description The relation holds from here on, inclusive; left out: always has. */
        readonly from?: string | unknown | unknown | unknown;
        /** @description The relation holds until here, exclusive; left out: still does. */
        readonly until?: string | unknown | unknown | unknown;
        /** @description Why, or who says so. */
        readonly reason?: string & unknown;
      };
    } & {
      readonly [key: string]: string | number | boolean;
    };
    /**
     * talion.actor.unrelated.v1
     * @description One actor is (or, in `actor.unrelated`, is not) part of, backed by or a member of another on [from, until).
     */
    readonly 'talion.actor.unrelated.v1': {
      /**
       * @description Version of CloudEvents.
       * @enum {string}
       */
      readonly specversion: '1.0';
      /** @description Unique within the source. */
      readonly id: string & unknown;
      /** @description Who says so: a URI or URN of the newspaper, data set or desk. */
      readonly source: string & unknown;
      /**
       * @description Kind of fact.
       * @enum {string}
       */
      readonly type: 'talion.actor.unrelated.v1';
      /** @description When Talion accepted it (knowledge time). */
      readonly time?: string | unknown | unknown | unknown;
      /** @description What it is about, for routing; not interpreted. */
      readonly subject?: string & unknown;
      /**
       * @description Always JSON.
       * @enum {string}
       */
      readonly datacontenttype?: 'application/json';
      /** @description Where the schema of `data` is published; not interpreted. */
      readonly dataschema?: string & unknown;
      /** @description One actor is (or, in `actor.unrelated`, is not) part of, backed by or a member of another on [from, until). */
      readonly data: {
        /** @description The actor below, by any of its names or its id. */
        readonly actor: string & unknown;
        /**
         * @description How it belongs.
         * @enum {string}
         */
        readonly relation: 'part_of' | 'backed_by' | 'member_of';
        /** @description The actor above. */
        readonly to: string & unknown;
        /** @description The relation holds from here on, inclusive; left out: always has. */
        readonly from?: string | unknown | unknown | unknown;
        /** @description The relation holds until here, exclusive; left out: still does. */
        readonly until?: string | unknown | unknown | unknown;
        /** @description Why, or who says so. */
        readonly reason?: string & unknown;
      };
    } & {
      readonly [key: string]: string | number | boolean;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  readonly isLive: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description It is. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            /**
             * @description Always ok.
             * @enum {string}
             */
            readonly status: 'ok';
          };
        };
      };
    };
  };
  readonly isReady: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description It is. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            /**
             * @description Always ok.
             * @enum {string}
             */
            readonly status: 'ok';
          };
        };
      };
      /** @description The log or the database does not answer. */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly listEvents: {
    readonly parameters: {
      readonly query?: {
        /** @description Wait until the read models cover this position of the log (as ingest answers it), up to 10 s. */
        readonly after?: string;
        /** @description Only events of this type. */
        readonly type?:
          | 'talion.action.reported.v1'
          | 'talion.action.corrected.v1'
          | 'talion.action.retracted.v1'
          | 'talion.actions.merged.v1'
          | 'talion.actions.split.v1'
          | 'talion.responsibility.claimed.v1'
          | 'talion.responsibility.attributed.v1'
          | 'talion.responsibility.denied.v1'
          | 'talion.response.asserted.v1'
          | 'talion.response.rejected.v1'
          | 'talion.tally.reported.v1'
          | 'talion.model.fitted.v1'
          | 'talion.actor.registered.v1'
          | 'talion.actor.related.v1'
          | 'talion.actor.unrelated.v1';
        /** @description Only events of this source. */
        readonly source?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The events. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/x-ndjson': components['schemas']['Event'];
        };
      };
      /** @description A parameter is wrong. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no key, or nobody holds it. */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The key does not have the scope read. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database cannot be reached. */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The read models did not reach the position of `after` in time. */
      readonly 504: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly appendEvents: {
    readonly parameters: {
      readonly query?: {
        /** @description What to do with a report that says otherwise than the known one of the same id and source: `refuse` it, or `correct` the known one with what has changed, and bring it back where it was withdrawn: for newer editions of a data set. */
        readonly changed?: 'refuse' | 'correct';
        /** @description Say what would become of the events, and take none. */
        readonly dryRun?: boolean;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['Event'] | readonly components['schemas']['Event'][];
        readonly 'application/cloudevents+json': components['schemas']['Event'];
        readonly 'application/cloudevents-batch+json': readonly components['schemas']['Event'][];
        readonly 'application/x-ndjson': components['schemas']['Event'];
      };
    };
    readonly responses: {
      /** @description Of a stream: what becomes of its lines, batch by batch, and in the end of all. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/x-ndjson':
            | {
                /** @description The last of them: whatever stands up to here is settled, and need not be sent again. */
                readonly through: number;
                /** @description How many are in the log, durably. */
                readonly accepted: number;
                /** @description Lines that say what is known already. */
                readonly duplicates: readonly number[];
                /** @description Lines by which known reports were corrected. */
                readonly corrected: readonly number[];
                /** @description Lines that were refused. */
                readonly refused: readonly {
                  /** @description The line of the request, counted from 1. */
                  readonly line: number;
                  /** @description Id of the event. */
                  readonly id?: string;
                  /** @description Source of the event. */
                  readonly source?: string;
                  /** @description What is wrong with it. */
                  readonly problems: readonly {
                    /** @description JSON Pointer to the field, such as /data/occurred/to. */
                    readonly field: string;
                    /** @description What was found there, as JSON, cut to a readable length. */
                    readonly value: string;
                    /** @description What would be right. */
                    readonly message: string;
                  }[];
                }[];
                /** @description How many accepted events brought a time and were given another: only a key with the scope admin brings times. */
                readonly timesSet: number;
                /** @description A position of the log that covers them. */
                readonly position: string;
              }
            | {
                /** @constant */
                readonly done: true;
                /** @description How many lines there were. */
                readonly lines: number;
                /** @description How many of them are in the log. */
                readonly accepted: number;
                /** @description How many were known already. */
                readonly duplicates: number;
                /** @description By how many known reports were corrected. */
                readonly corrected: number;
                /** @description How many were refused. */
                readonly refused: number;
                /** @description How many accepted events brought a time and were given another: only a key with the scope admin brings times. */
                readonly timesSet: number;
                /** @description A position of the log that covers them. */
                readonly position: string;
              }
            | {
                readonly failed: components['schemas']['Problem'];
                /** @description When to come back. */
                readonly retryAfterSeconds?: number;
                /** @description The last line that is settled. */
                readonly through: number;
              };
        };
      };
      /** @description What was accepted is durable. */
      readonly 202: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            /** @description Where the log stands now. Ask query with after=POSITION to read what you wrote. */
            readonly position: string;
            /** @description Events that are in the log, in the order given. */
            readonly accepted: readonly {
              /** @description Its place in the request, counted from 0. */
              readonly index: number;
              /** @description Id of the event. */
              readonly id: string;
              /** @description Source of the event. */
              readonly source: string;
              /**
               * Format: date-time
               * @description When it was accepted. UTC.
               */
              readonly time: string;
            }[];
            /** @description Events that were refused; mend and send them again. */
            readonly refused: readonly {
              /** @description Its place in the request, counted from 0. */
              readonly index: number;
              /** @description Id of the event. */
              readonly id?: string;
              /** @description Source of the event. */
              readonly source?: string;
              /** @description What is wrong with it. */
              readonly problems: readonly {
                /** @description JSON Pointer to the field, such as /data/occurred/to. */
                readonly field: string;
                /** @description What was found there, as JSON, cut to a readable length. */
                readonly value: string;
                /** @description What would be right. */
                readonly message: string;
              }[];
            }[];
            /** @description Events that say what is known already; they change nothing. */
            readonly duplicates: readonly {
              /** @description Its place in the request, counted from 0. */
              readonly index: number;
              /** @description Id of the event. */
              readonly id: string;
              /** @description Source of the event. */
              readonly source: string;
            }[];
            /** @description With `changed=correct`: reports of which the known ones were corrected. */
            readonly corrected: readonly {
              /** @description Its place in the request, counted from 0. */
              readonly index: number;
              /** @description Id of the event. */
              readonly id: string;
              /** @description Source of the event. */
              readonly source: string;
              /** @description Ids of the corrections and retractions that it became. */
              readonly revisions: readonly string[];
            }[];
          };
        };
      };
      /** @description The body is not JSON, or a parameter is wrong. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no key, or nobody holds it. */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The key does not have the scope ingest. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body or the number of events is too large. */
      readonly 413: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is not JSON by its Content-Type, or packed in a way that nobody knows. */
      readonly 415: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not one event was accepted; `problems` names event, field and value. */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too much is under way. Come again after `Retry-After`. */
      readonly 429: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The log cannot be reached. Send the same again after `Retry-After`. */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly readLog: {
    readonly parameters: {
      readonly query?: {
        /** @description Stay at the end and send what comes. */
        readonly follow?: boolean;
        /** @description Only what stands behind this position; left out: all. */
        readonly after?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The records. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/x-ndjson': {
            /** @description The position behind it: with it as `after` the next request goes on there. */
            readonly position: string;
            /** @description What stands there: an event, or whatever came in by another door and is none. */
            readonly event: unknown;
          };
        };
      };
      /** @description A parameter is wrong. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no key, or nobody holds it. */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The key does not have the scope read. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The log cannot be reached. */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly replayRecord: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json':
          | {
              /** @description Where it stands in the log, partition:offset. */
              readonly at: string;
            }
          | {
              /** @description Its id. */
              readonly id: string;
              /** @description Its source. */
              readonly source: string;
              /** @description Its number among those of its identity that were set aside. */
              readonly n: number;
              /** @description The id under which it is taken as an event of its own; left out: it corrects the first. */
              readonly newId?: string;
            };
      };
    };
    readonly responses: {
      /** @description What became of it, durably. */
      readonly 202: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            /** @description Where the log stands now. Ask query with after=POSITION to read what you wrote. */
            readonly position: string;
            /** @description Events that are in the log, in the order given. */
            readonly accepted: readonly {
              /** @description Its place in the request, counted from 0. */
              readonly index: number;
              /** @description Id of the event. */
              readonly id: string;
              /** @description Source of the event. */
              readonly source: string;
              /**
               * Format: date-time
               * @description When it was accepted. UTC.
               */
              readonly time: string;
            }[];
            /** @description Events that were refused; mend and send them again. */
            readonly refused: readonly {
              /** @description Its place in the request, counted from 0. */
              readonly index: number;
              /** @description Id of the event. */
              readonly id?: string;
              /** @description Source of the event. */
              readonly source?: string;
              /** @description What is wrong with it. */
              readonly problems: readonly {
                /** @description JSON Pointer to the field, such as /data/occurred/to. */
                readonly field: string;
                /** @description What was found there, as JSON, cut to a readable length. */
                readonly value: string;
                /** @description What would be right. */
                readonly message: string;
              }[];
            }[];
            /** @description Events that say what is known already; they change nothing. */
            readonly duplicates: readonly {
              /** @description Its place in the request, counted from 0. */
              readonly index: number;
              /** @description Id of the event. */
              readonly id: string;
              /** @description Source of the event. */
              readonly source: string;
            }[];
            /** @description With `changed=correct`: reports of which the known ones were corrected. */
            readonly corrected: readonly {
              /** @description Its place in the request, counted from 0. */
              readonly index: number;
              /** @description Id of the event. */
              readonly id: string;
              /** @description Source of the event. */
              readonly source: string;
              /** @description Ids of the corrections and retractions that it became. */
              readonly revisions: readonly string[];
            }[];
          };
        };
      };
      /** @description There is no key, or nobody holds it. */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The key does not have the scope ingest. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such record, or the gate refuses it still; `problems` says why. */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The log or the database cannot be reached. */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly listSchemas: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description All types. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            /** @description All types. */
            readonly schemas: readonly {
              /** @description The type. */
              readonly type: string;
              /** @description What an event of this type says. */
              readonly description: string;
              /** @description Where its JSON Schema is. */
              readonly schema: string;
            }[];
          };
        };
      };
      /** @description There is no key, or nobody holds it. */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly getSchema: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @description The type of event. */
        readonly type:
          | 'talion.action.reported.v1'
          | 'talion.action.corrected.v1'
          | 'talion.action.retracted.v1'
          | 'talion.actions.merged.v1'
          | 'talion.actions.split.v1'
          | 'talion.responsibility.claimed.v1'
          | 'talion.responsibility.attributed.v1'
          | 'talion.responsibility.denied.v1'
          | 'talion.response.asserted.v1'
          | 'talion.response.rejected.v1'
          | 'talion.tally.reported.v1'
          | 'talion.model.fitted.v1'
          | 'talion.actor.registered.v1'
          | 'talion.actor.related.v1'
          | 'talion.actor.unrelated.v1';
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The schema. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/schema+json': Record<string, never>;
        };
      };
      /** @description There is no key, or nobody holds it. */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such type. */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly listKeys: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The keys. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            /** @description All keys, the oldest first. */
            readonly keys: readonly {
              /** @description Tells it from the other keys; it opens nothing. */
              readonly id: string;
              /** @description Whose key it is, for people. */
              readonly name: string;
              /** @description What it may do; admin implies the others. */
              readonly scopes: readonly ('ingest' | 'read' | 'admin')[];
              /**
               * Format: date-time
               * @description When it was made. UTC.
               */
              readonly created: string;
            }[];
          };
        };
      };
      /** @description There is no key, or nobody holds it. */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The key does not have the scope admin. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly makeKey: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** @description Whose key it is, for people. */
          readonly name: string;
          /** @description What it may do; admin implies the others. */
          readonly scopes: readonly ('ingest' | 'read' | 'admin')[];
        };
      };
    };
    readonly responses: {
      /** @description The key. */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            /** @description The key. Keep it: it is shown this once, and only a hash of it is stored. */
            readonly key: string;
            /** @description Whose key it is, for people. */
            readonly name: string;
            /** @description What it may do; admin implies the others. */
            readonly scopes: readonly ('ingest' | 'read' | 'admin')[];
          };
        };
      };
      /** @description There is no key, or nobody holds it. */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The key does not have the scope admin. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Name or scopes are wrong. */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly removeKey: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @description Its id. */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description It is gone. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description There is no key, or nobody holds it. */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The key does not have the scope admin. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none of this id. */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly suggestAliases: {
    readonly parameters: {
      readonly query?: {
        /** @description `next` of the page before. */
        readonly cursor?: string;
        /** @description Most rows on a page. */
        readonly limit?: number;
        /** @description Wait until the read models cover this position of the log (as ingest answers it), up to 10 s. */
        readonly after?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description A page. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            /** @description The position of the log that the answer covers. */
            readonly position: string;
            /** @description The most likely first. */
            readonly rows: readonly components['schemas']['AliasSuggestion'][];
            /** @description `cursor` for the page behind this one; left out on the last. */
            readonly next?: string;
          };
        };
      };
      /** @description A parameter is wrong. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no key, or nobody holds it. */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The key does not have the scope read. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There are more actors than are compared for one question. */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database cannot be reached. */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The read models did not reach the position of `after` in time. */
      readonly 504: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly getAction: {
    readonly parameters: {
      readonly query?: {
        /** @description How far actors roll up to the sides of dyads and sequences. Links, chains and alerts are always at bloc level. */
        readonly level?: 'actor' | 'party' | 'bloc';
        /** @description Who counts as having done it where sources differ. */
        readonly attribution?: 'consensus' | 'claimed' | 'accused';
        /** @description Only events accepted by then. */
        readonly asOf?: string | unknown | unknown | unknown;
        /** @description The clock for the status of chains; left out: the last acceptance. */
        readonly now?: string | unknown | unknown | unknown;
        /** @description Longest silence within an episode, days. */
        readonly quietGapDays?: number;
        /** @description Least that a busy dyad's own rhythm shortens the quiet gap to, days. */
        readonly quietGapLeastDays?: number;
        /** @description How many earlier acts a busy dyad's rhythm is measured on. */
        readonly rhythmActions?: number;
        /** @description Mean gaps between those acts after which a silence ends an episode of a busy dyad. */
        readonly rhythmFactor?: number;
        /** @description Longest interval of an action that still makes a move, days. */
        readonly vagueDays?: number;
        /** @description Doublings within which a response counts as matched. */
        readonly matchedWithin?: number;
        /** @description Over how many last moves of a sequence its trend is taken. */
        readonly trendMoves?: number;
        /** @description Time within which a later act of the other side counts as an answer in the reciprocity figure, days. */
        readonly answerDays?: number;
        /** @description How often one side's times are turned around the circle for the share of answers by chance. */
        readonly nullTurns?: number;
        /** @description Silence after which a chain has ended, and signals no longer attach, days. */
        readonly chainLullDays?: number;
        /** @description Age beyond which an alert is historical, days. */
        readonly alertHorizonDays?: number;
        /** @description Branching weight of the fast kernel. */
        readonly a1?: number;
        /** @description Mean delay of the fast kernel, days. */
        readonly t1?: number;
        /** @description Branching weight of the slow kernel. */
        readonly a2?: number;
        /** @description Mean delay of the slow kernel, days. */
        readonly t2?: number;
        /** @description Least background rate, acts per day. */
        readonly mu?: number;
        /** @description Fitted background rate; it replaces the counted one, acts per day. */
        readonly background?: number;
        /** @description Time over which a side's own acts are counted for its background rate, days. */
        readonly backgroundDays?: number;
        /** @description Acts that one act of a side's own is followed by soon (forecasts only). */
        readonly own1?: number;
        /** @description Mean time after which it is followed by those (forecasts only), days. */
        readonly ownT1?: number;
        /** @description Acts that one act of a side's own is followed by in the long run (forecasts only). */
        readonly own2?: number;
        /** @description Mean time after which it is followed by those (forecasts only), days. */
        readonly ownT2?: number;
        /** @description Longest time between provocation and response, days. */
        readonly horizonDays?: number;
        /** @description How much a provocation weighs whose actor is only of the same party; the same actor weighs 1. */
        readonly partyMatch?: number;
        /** @description How much a provocation weighs whose actor is only of the same bloc; the same actor weighs 1. */
        readonly blocMatch?: number;
        /** @description Severity at which a provocation weighs what the kernels say, doublings. */
        readonly severityPivot?: number;
        /** @description By how many doublings a provocation must be graver to weigh twice as much. */
        readonly severityDivisor?: number;
        /** @description Probability from which an act is taken as a response. */
        readonly probableFrom?: number;
        /** @description Wait until the read models cover this position of the log (as ingest answers it), up to 10 s. */
        readonly after?: string;
      };
      readonly header?: never;
      readonly path: {
        /** @description Its id. */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The answer. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            /** @description The position of the log that the answer covers. */
            readonly position: string;
            /** @description What was asked for, defaults included: what the answer depends on beside the events. */
            readonly parameters: {
              /**
               * @description How far actors roll up to the sides of dyads and sequences. Links, chains and alerts are always at bloc level.
               * @enum {string}
               */
              readonly level?: 'actor' | 'party' | 'bloc';
              /**
               * @description Who counts as having done it where sources differ.
               * @enum {string}
               */
              readonly attribution?: 'consensus' | 'claimed' | 'accused';
              /** @description Only events accepted by then. */
              readonly asOf?: string | unknown | unknown | unknown;
              /** @description The clock for the status of chains; left out: the last acceptance. */
              readonly now?: string | unknown | unknown | unknown;
              /** @description Longest silence within an episode, days. */
              readonly quietGapDays?: number;
              /** @description Least that a busy dyad's own rhythm shortens the quiet gap to, days. */
              readonly quietGapLeastDays?: number;
              /** @description How many earlier acts a busy dyad's rhythm is measured on. */
              readonly rhythmActions?: number;
              /** @description Mean gaps between those acts after which a silence ends an episode of a busy dyad. */
              readonly rhythmFactor?: number;
              /** @description Longest interval of an action that still makes a move, days. */
              readonly vagueDays?: number;
              /** @description Doublings within which a response counts as matched. */
              readonly matchedWithin?: number;
              /** @description Over how many last moves of a sequence its trend is taken. */
              readonly trendMoves?: number;
              /** @description Time within which a later act of the other side counts as an answer in the reciprocity figure, days. */
              readonly answerDays?: number;
              /** @description How often one side's times are turned around the circle for the share of answers by chance. */
              readonly nullTurns?: number;
              /** @description Silence after which a chain has ended, and signals no longer attach, days. */
              readonly chainLullDays?: number;
              /** @description Age beyond which an alert is historical, days. */
              readonly alertHorizonDays?: number;
              /** @description Branching weight of the fast kernel. */
              readonly a1?: number;
              /** @description Mean delay of the fast kernel, days. */
              readonly t1?: number;
              /** @description Branching weight of the slow kernel. */
              readonly a2?: number;
              /** @description Mean delay of the slow kernel, days. */
              readonly t2?: number;
              /** @description Least background rate, acts per day. */
              readonly mu?: number;
              /** @description Fitted background rate; it replaces the counted one, acts per day. */
              readonly background?: number;
              /** @description Time over which a side's own acts are counted for its background rate, days. */
              readonly backgroundDays?: number;
              /** @description Acts that one act of a side's own is followed by soon (forecasts only). */
              readonly own1?: number;
              /** @description Mean time after which it is followed by those (forecasts only), days. */
              readonly ownT1?: number;
              /** @description Acts that one act of a side's own is followed by in the long run (forecasts only). */
              readonly own2?: number;
              /** @description Mean time after which it is followed by those (forecasts only), days. */
              readonly ownT2?: number;
              /** @description Longest time between provocation and response, days. */
              readonly horizonDays?: number;
              /** @description How much a provocation weighs whose actor is only of the same party; the same actor weighs 1. */
              readonly partyMatch?: number;
              /** @description How much a provocation weighs whose actor is only of the same bloc; the same actor weighs 1. */
              readonly blocMatch?: number;
              /** @description Severity at which a provocation weighs what the kernels say, doublings. */
              readonly severityPivot?: number;
              /** @description By how many doublings a provocation must be graver to weigh twice as much. */
              readonly severityDivisor?: number;
              /** @description Probability from which an act is taken as a response. */
              readonly probableFrom?: number;
            };
            readonly row: components['schemas']['Action'];
            /** @description What it answers, and what answers it. */
            readonly links: readonly components['schemas']['Link'][];
            /** @description Its reports, and the corrections, decisions, statements and assertions that concern it, in full, by the names that the row and the links give them. */
            readonly events: {
              readonly [key: string]: components['schemas']['Event'];
            };
          };
        };
      };
      /** @description A parameter is wrong; `problems` names it with its value. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no key, or nobody holds it. */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The key does not have the scope read. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none of this id, under these parameters. */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The history is too long to be folded under other parameters than the defaults. */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database cannot be reached. */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The read models did not reach the position of `after` in time. */
      readonly 504: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly listActions: {
    readonly parameters: {
      readonly query?: {
        /** @description How far actors roll up to the sides of dyads and sequences. Links, chains and alerts are always at bloc level. */
        readonly level?: 'actor' | 'party' | 'bloc';
        /** @description Who counts as having done it where sources differ. */
        readonly attribution?: 'consensus' | 'claimed' | 'accused';
        /** @description Only events accepted by then. */
        readonly asOf?: string | unknown | unknown | unknown;
        /** @description The clock for the status of chains; left out: the last acceptance. */
        readonly now?: string | unknown | unknown | unknown;
        /** @description Longest silence within an episode, days. */
        readonly quietGapDays?: number;
        /** @description Least that a busy dyad's own rhythm shortens the quiet gap to, days. */
        readonly quietGapLeastDays?: number;
        /** @description How many earlier acts a busy dyad's rhythm is measured on. */
        readonly rhythmActions?: number;
        /** @description Mean gaps between those acts after which a silence ends an episode of a busy dyad. */
        readonly rhythmFactor?: number;
        /** @description Longest interval of an action that still makes a move, days. */
        readonly vagueDays?: number;
        /** @description Doublings within which a response counts as matched. */
        readonly matchedWithin?: number;
        /** @description Over how many last moves of a sequence its trend is taken. */
        readonly trendMoves?: number;
        /** @description Time within which a later act of the other side counts as an answer in the reciprocity figure, days. */
        readonly answerDays?: number;
        /** @description How often one side's times are turned around the circle for the share of answers by chance. */
        readonly nullTurns?: number;
        /** @description Silence after which a chain has ended, and signals no longer attach, days. */
        readonly chainLullDays?: number;
        /** @description Age beyond which an alert is historical, days. */
        readonly alertHorizonDays?: number;
        /** @description Branching weight of the fast kernel. */
        readonly a1?: number;
        /** @description Mean delay of the fast kernel, days. */
        readonly t1?: number;
        /** @description Branching weight of the slow kernel. */
        readonly a2?: number;
        /** @description Mean delay of the slow kernel, days. */
        readonly t2?: number;
        /** @description Least background rate, acts per day. */
        readonly mu?: number;
        /** @description Fitted background rate; it replaces the counted one, acts per day. */
        readonly background?: number;
        /** @description Time over which a side's own acts are counted for its background rate, days. */
        readonly backgroundDays?: number;
        /** @description Acts that one act of a side's own is followed by soon (forecasts only). */
        readonly own1?: number;
        /** @description Mean time after which it is followed by those (forecasts only), days. */
        readonly ownT1?: number;
        /** @description Acts that one act of a side's own is followed by in the long run (forecasts only). */
        readonly own2?: number;
        /** @description Mean time after which it is followed by those (forecasts only), days. */
        readonly ownT2?: number;
        /** @description Longest time between provocation and response, days. */
        readonly horizonDays?: number;
        /** @description How much a provocation weighs whose actor is only of the same party; the same actor weighs 1. */
        readonly partyMatch?: number;
        /** @description How much a provocation weighs whose actor is only of the same bloc; the same actor weighs 1. */
        readonly blocMatch?: number;
        /** @description Severity at which a provocation weighs what the kernels say, doublings. */
        readonly severityPivot?: number;
        /** @description By how many doublings a provocation must be graver to weigh twice as much. */
        readonly severityDivisor?: number;
        /** @description Probability from which an act is taken as a response. */
        readonly probableFrom?: number;
        /** @description Wait until the read models cover this position of the log (as ingest answers it), up to 10 s. */
        readonly after?: string;
        /** @description Only what happened, at least in part, at or after this time. */
        readonly from?: string;
        /** @description Only what happened, at least in part, before this time. */
        readonly to?: string;
        /** @description Only what this actor takes part in, or a side of this id. */
        readonly actor?: string;
        /** @description Only what belongs to this: the id of a dyad (of dyads, sequences, alerts, actions), of a chain or action (of links, chains, alerts, actions), or of a report (of actions). */
        readonly of?: string;
        /** @description Only rows of this kind. */
        readonly kind?:
          | 'AGREE'
          | 'CONSULT'
          | 'SUPPORT'
          | 'CONCEDE'
          | 'COOPERATE'
          | 'AID'
          | 'RETREAT'
          | 'REQUEST'
          | 'ACCUSE'
          | 'REJECT'
          | 'THREATEN'
          | 'PROTEST'
          | 'SANCTION'
          | 'MOBILIZE'
          | 'COERCE'
          | 'ASSAULT';
        /** @description Most rows on a page. */
        readonly limit?: number;
        /** @description `next` of the page before. */
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The answer. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            /** @description The position of the log that the answer covers. */
            readonly position: string;
            /** @description What was asked for, defaults included: what the answer depends on beside the events. */
            readonly parameters: {
              /**
               * @description How far actors roll up to the sides of dyads and sequences. Links, chains and alerts are always at bloc level.
               * @enum {string}
               */
              readonly level?: 'actor' | 'party' | 'bloc';
              /**
               * @description Who counts as having done it where sources differ.
               * @enum {string}
               */
              readonly attribution?: 'consensus' | 'claimed' | 'accused';
              /** @description Only events accepted by then. */
              readonly asOf?: string | unknown | unknown | unknown;
              /** @description The clock for the status of chains; left out: the last acceptance. */
              readonly now?: string | unknown | unknown | unknown;
              /** @description Longest silence within an episode, days. */
              readonly quietGapDays?: number;
              /** @description Least that a busy dyad's own rhythm shortens the quiet gap to, days. */
              readonly quietGapLeastDays?: number;
              /** @description How many earlier acts a busy dyad's rhythm is measured on. */
              readonly rhythmActions?: number;
              /** @description Mean gaps between those acts after which a silence ends an episode of a busy dyad. */
              readonly rhythmFactor?: number;
              /** @description Longest interval of an action that still makes a move, days. */
              readonly vagueDays?: number;
              /** @description Doublings within which a response counts as matched. */
              readonly matchedWithin?: number;
              /** @description Over how many last moves of a sequence its trend is taken. */
              readonly trendMoves?: number;
              /** @description Time within which a later act of the other side counts as an answer in the reciprocity figure, days. */
              readonly answerDays?: number;
              /** @description How often one side's times are turned around the circle for the share of answers by chance. */
              readonly nullTurns?: number;
              /** @description Silence after which a chain has ended, and signals no longer attach, days. */
              readonly chainLullDays?: number;
              /** @description Age beyond which an alert is historical, days. */
              readonly alertHorizonDays?: number;
              /** @description Branching weight of the fast kernel. */
              readonly a1?: number;
              /** @description Mean delay of the fast kernel, days. */
              readonly t1?: number;
              /** @description Branching weight of the slow kernel. */
              readonly a2?: number;
              /** @description Mean delay of the slow kernel, days. */
              readonly t2?: number;
              /** @description Least background rate, acts per day. */
              readonly mu?: number;
              /** @description Fitted background rate; it replaces the counted one, acts per day. */
              readonly background?: number;
              /** @description Time over which a side's own acts are counted for its background rate, days. */
              readonly backgroundDays?: number;
              /** @description Acts that one act of a side's own is followed by soon (forecasts only). */
              readonly own1?: number;
              /** @description Mean time after which it is followed by those (forecasts only), days. */
              readonly ownT1?: number;
              /** @description Acts that one act of a side's own is followed by in the long run (forecasts only). */
              readonly own2?: number;
              /** @description Mean time after which it is followed by those (forecasts only), days. */
              readonly ownT2?: number;
              /** @description Longest time between provocation and response, days. */
              readonly horizonDays?: number;
              /** @description How much a provocation weighs whose actor is only of the same party; the same actor weighs 1. */
              readonly partyMatch?: number;
              /** @description How much a provocation weighs whose actor is only of the same bloc; the same actor weighs 1. */
              readonly blocMatch?: number;
              /** @description Severity at which a provocation weighs what the kernels say, doublings. */
              readonly severityPivot?: number;
              /** @description By how many doublings a provocation must be graver to weigh twice as much. */
              readonly severityDivisor?: number;
              /** @description Probability from which an act is taken as a response. */
              readonly probableFrom?: number;
            };
            /** @description The rows. */
            readonly rows: readonly components['schemas']['Action'][];
            /** @description `cursor` for the page behind this one; left out on the last. */
            readonly next?: string;
          };
        };
      };
      /** @description A parameter is wrong; `problems` names it with its value. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no key, or nobody holds it. */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The key does not have the scope read. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The history is too long to be folded under other parameters than the defaults. */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database cannot be reached. */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The read models did not reach the position of `after` in time. */
      readonly 504: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly getActor: {
    readonly parameters: {
      readonly query?: {
        /** @description How far actors roll up to the sides of dyads and sequences. Links, chains and alerts are always at bloc level. */
        readonly level?: 'actor' | 'party' | 'bloc';
        /** @description Who counts as having done it where sources differ. */
        readonly attribution?: 'consensus' | 'claimed' | 'accused';
        /** @description Only events accepted by then. */
        readonly asOf?: string | unknown | unknown | unknown;
        /** @description The clock for the status of chains; left out: the last acceptance. */
        readonly now?: string | unknown | unknown | unknown;
        /** @description Longest silence within an episode, days. */
        readonly quietGapDays?: number;
        /** @description Least that a busy dyad's own rhythm shortens the quiet gap to, days. */
        readonly quietGapLeastDays?: number;
        /** @description How many earlier acts a busy dyad's rhythm is measured on. */
        readonly rhythmActions?: number;
        /** @description Mean gaps between those acts after which a silence ends an episode of a busy dyad. */
        readonly rhythmFactor?: number;
        /** @description Longest interval of an action that still makes a move, days. */
        readonly vagueDays?: number;
        /** @description Doublings within which a response counts as matched. */
        readonly matchedWithin?: number;
        /** @description Over how many last moves of a sequence its trend is taken. */
        readonly trendMoves?: number;
        /** @description Time within which a later act of the other side counts as an answer in the reciprocity figure, days. */
        readonly answerDays?: number;
        /** @description How often one side's times are turned around the circle for the share of answers by chance. */
        readonly nullTurns?: number;
        /** @description Silence after which a chain has ended, and signals no longer attach, days. */
        readonly chainLullDays?: number;
        /** @description Age beyond which an alert is historical, days. */
        readonly alertHorizonDays?: number;
        /** @description Branching weight of the fast kernel. */
        readonly a1?: number;
        /** @description Mean delay of the fast kernel, days. */
        readonly t1?: number;
        /** @description Branching weight of the slow kernel. */
        readonly a2?: number;
        /** @description Mean delay of the slow kernel, days. */
        readonly t2?: number;
        /** @description Least background rate, acts per day. */
        readonly mu?: number;
        /** @description Fitted background rate; it replaces the counted one, acts per day. */
        readonly background?: number;
        /** @description Time over which a side's own acts are counted for its background rate, days. */
        readonly backgroundDays?: number;
        /** @description Acts that one act of a side's own is followed by soon (forecasts only). */
        readonly own1?: number;
        /** @description Mean time after which it is followed by those (forecasts only), days. */
        readonly ownT1?: number;
        /** @description Acts that one act of a side's own is followed by in the long run (forecasts only). */
        readonly own2?: number;
        /** @description Mean time after which it is followed by those (forecasts only), days. */
        readonly ownT2?: number;
        /** @description Longest time between provocation and response, days. */
        readonly horizonDays?: number;
        /** @description How much a provocation weighs whose actor is only of the same party; the same actor weighs 1. */
        readonly partyMatch?: number;
        /** @description How much a provocation weighs whose actor is only of the same bloc; the same actor weighs 1. */
        readonly blocMatch?: number;
        /** @description Severity at which a provocation weighs what the kernels say, doublings. */
        readonly severityPivot?: number;
        /** @description By how many doublings a provocation must be graver to weigh twice as much. */
        readonly severityDivisor?: number;
        /** @description Probability from which an act is taken as a response. */
        readonly probableFrom?: number;
        /** @description Wait until the read models cover this position of the log (as ingest answers it), up to 10 s. */
        readonly after?: string;
      };
      readonly header?: never;
      readonly path: {
        /** @description Its id. */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The answer. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            /** @description The position of the log that the answer covers. */
            readonly position: string;
            /** @description What was asked for, defaults included: what the answer depends on beside the events. */
            readonly parameters: {
              /**
               * @description How far actors roll up to the sides of dyads and sequences. Links, chains and alerts are always at bloc level.
               * @enum {string}
               */
              readonly level?: 'actor' | 'party' | 'bloc';
              /**
               * @description Who counts as having done it where sources differ.
               * @enum {string}
               */
              readonly attribution?: 'consensus' | 'claimed' | 'accused';
              /** @description Only events accepted by then. */
              readonly asOf?: string | unknown | unknown | unknown;
              /** @description The clock for the status of chains; left out: the last acceptance. */
              readonly now?: string | unknown | unknown | unknown;
              /** @description Longest silence within an episode, days. */
              readonly quietGapDays?: number;
              /** @description Least that a busy dyad's own rhythm shortens the quiet gap to, days. */
              readonly quietGapLeastDays?: number;
              /** @description How many earlier acts a busy dyad's rhythm is measured on. */
              readonly rhythmActions?: number;
              /** @description Mean gaps between those acts after which a silence ends an episode of a busy dyad. */
              readonly rhythmFactor?: number;
              /** @description Longest interval of an action that still makes a move, days. */
              readonly vagueDays?: number;
              /** @description Doublings within which a response counts as matched. */
              readonly matchedWithin?: number;
              /** @description Over how many last moves of a sequence its trend is taken. */
              readonly trendMoves?: number;
              /** @description Time within which a later act of the other side counts as an answer in the reciprocity figure, days. */
              readonly answerDays?: number;
              /** @description How often one side's times are turned around the circle for the share of answers by chance. */
              readonly nullTurns?: number;
              /** @description Silence after which a chain has ended, and signals no longer attach, days. */
              readonly chainLullDays?: number;
              /** @description Age beyond which an alert is historical, days. */
              readonly alertHorizonDays?: number;
              /** @description Branching weight of the fast kernel. */
              readonly a1?: number;
              /** @description Mean delay of the fast kernel, days. */
              readonly t1?: number;
              /** @description Branching weight of the slow kernel. */
              readonly a2?: number;
              /** @description Mean delay of the slow kernel, days. */
              readonly t2?: number;
              /** @description Least background rate, acts per day. */
              readonly mu?: number;
              /** @description Fitted background rate; it replaces the counted one, acts per day. */
              readonly background?: number;
              /** @description Time over which a side's own acts are counted for its background rate, days. */
              readonly backgroundDays?: number;
              /** @description Acts that one act of a side's own is followed by soon (forecasts only). */
              readonly own1?: number;
              /** @description Mean time after which it is followed by those (forecasts only), days. */
              readonly ownT1?: number;
              /** @description Acts that one act of a side's own is followed by in the long run (forecasts only). */
              readonly own2?: number;
              /** @description Mean time after which it is followed by those (forecasts only), days. */
              readonly ownT2?: number;
              /** @description Longest time between provocation and response, days. */
              readonly horizonDays?: number;
              /** @description How much a provocation weighs whose actor is only of the same party; the same actor weighs 1. */
              readonly partyMatch?: number;
              /** @description How much a provocation weighs whose actor is only of the same bloc; the same actor weighs 1. */
              readonly blocMatch?: number;
              /** @description Severity at which a provocation weighs what the kernels say, doublings. */
              readonly severityPivot?: number;
              /** @description By how many doublings a provocation must be graver to weigh twice as much. */
              readonly severityDivisor?: number;
              /** @description Probability from which an act is taken as a response. */
              readonly probableFrom?: number;
            };
            readonly row: components['schemas']['Actor'];
          };
        };
      };
      /** @description A parameter is wrong; `problems` names it with its value. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no key, or nobody holds it. */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The key does not have the scope read. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none of this id, under these parameters. */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The history is too long to be folded under other parameters than the defaults. */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database cannot be reached. */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The read models did not reach the position of `after` in time. */
      readonly 504: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly listActors: {
    readonly parameters: {
      readonly query?: {
        /** @description How far actors roll up to the sides of dyads and sequences. Links, chains and alerts are always at bloc level. */
        readonly level?: 'actor' | 'party' | 'bloc';
        /** @description Who counts as having done it where sources differ. */
        readonly attribution?: 'consensus' | 'claimed' | 'accused';
        /** @description Only events accepted by then. */
        readonly asOf?: string | unknown | unknown | unknown;
        /** @description The clock for the status of chains; left out: the last acceptance. */
        readonly now?: string | unknown | unknown | unknown;
        /** @description Longest silence within an episode, days. */
        readonly quietGapDays?: number;
        /** @description Least that a busy dyad's own rhythm shortens the quiet gap to, days. */
        readonly quietGapLeastDays?: number;
        /** @description How many earlier acts a busy dyad's rhythm is measured on. */
        readonly rhythmActions?: number;
        /** @description Mean gaps between those acts after which a silence ends an episode of a busy dyad. */
        readonly rhythmFactor?: number;
        /** @description Longest interval of an action that still makes a move, days. */
        readonly vagueDays?: number;
        /** @description Doublings within which a response counts as matched. */
        readonly matchedWithin?: number;
        /** @description Over how many last moves of a sequence its trend is taken. */
        readonly trendMoves?: number;
        /** @description Time within which a later act of the other side counts as an answer in the reciprocity figure, days. */
        readonly answerDays?: number;
        /** @description How often one side's times are turned around the circle for the share of answers by chance. */
        readonly nullTurns?: number;
        /** @description Silence after which a chain has ended, and signals no longer attach, days. */
        readonly chainLullDays?: number;
        /** @description Age beyond which an alert is historical, days. */
        readonly alertHorizonDays?: number;
        /** @description Branching weight of the fast kernel. */
        readonly a1?: number;
        /** @description Mean delay of the fast kernel, days. */
        readonly t1?: number;
        /** @description Branching weight of the slow kernel. */
        readonly a2?: number;
        /** @description Mean delay of the slow kernel, days. */
        readonly t2?: number;
        /** @description Least background rate, acts per day. */
        readonly mu?: number;
        /** @description Fitted background rate; it replaces the counted one, acts per day. */
        readonly background?: number;
        /** @description Time over which a side's own acts are counted for its background rate, days. */
        readonly backgroundDays?: number;
        /** @description Acts that one act of a side's own is followed by soon (forecasts only). */
        readonly own1?: number;
        /** @description Mean time after which it is followed by those (forecasts only), days. */
        readonly ownT1?: number;
        /** @description Acts that one act of a side's own is followed by in the long run (forecasts only). */
        readonly own2?: number;
        /** @description Mean time after which it is followed by those (forecasts only), days. */
        readonly ownT2?: number;
        /** @description Longest time between provocation and response, days. */
        readonly horizonDays?: number;
        /** @description How much a provocation weighs whose actor is only of the same party; the same actor weighs 1. */
        readonly partyMatch?: number;
        /** @description How much a provocation weighs whose actor is only of the same bloc; the same actor weighs 1. */
        readonly blocMatch?: number;
        /** @description Severity at which a provocation weighs what the kernels say, doublings. */
        readonly severityPivot?: number;
        /** @description By how many doublings a provocation must be graver to weigh twice as much. */
        readonly severityDivisor?: number;
        /** @description Probability from which an act is taken as a response. */
        readonly probableFrom?: number;
        /** @description Wait until the read models cover this position of the log (as ingest answers it), up to 10 s. */
        readonly after?: string;
        /** @description Only what happened, at least in part, at or after this time. */
        readonly from?: string;
        /** @description Only what happened, at least in part, before this time. */
        readonly to?: string;
        /** @description Only what this actor takes part in, or a side of this id. */
        readonly actor?: string;
        /** @description Only what belongs to this: the id of a dyad (of dyads, sequences, alerts, actions), of a chain or action (of links, chains, alerts, actions), or of a report (of actions). */
        readonly of?: string;
        /** @description Most rows on a page. */
        readonly limit?: number;
        /** @description `next` of the page before. */
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The answer. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            /** @description The position of the log that the answer covers. */
            readonly position: string;
            /** @description What was asked for, defaults included: what the answer depends on beside the events. */
            readonly parameters: {
              /**
               * @description How far actors roll up to the sides of dyads and sequences. Links, chains and alerts are always at bloc level.
               * @enum {string}
               */
              readonly level?: 'actor' | 'party' | 'bloc';
              /**
               * @description Who counts as having done it where sources differ.
               * @enum {string}
               */
              readonly attribution?: 'consensus' | 'claimed' | 'accused';
              /** @description Only events accepted by then. */
              readonly asOf?: string | unknown | unknown | unknown;
              /** @description The clock for the status of chains; left out: the last acceptance. */
              readonly now?: string | unknown | unknown | unknown;
              /** @description Longest silence within an episode, days. */
              readonly quietGapDays?: number;
              /** @description Least that a busy dyad's own rhythm shortens the quiet gap to, days. */
              readonly quietGapLeastDays?: number;
              /** @description How many earlier acts a busy dyad's rhythm is measured on. */
              readonly rhythmActions?: number;
              /** @description Mean gaps between those acts after which a silence ends an episode of a busy dyad. */
              readonly rhythmFactor?: number;
              /** @description Longest interval of an action that still makes a move, days. */
              readonly vagueDays?: number;
              /** @description Doublings within which a response counts as matched. */
              readonly matchedWithin?: number;
              /** @description Over how many last moves of a sequence its trend is taken. */
              readonly trendMoves?: number;
              /** @description Time within which a later act of the other side counts as an answer in the reciprocity figure, days. */
              readonly answerDays?: number;
              /** @description How often one side's times are turned around the circle for the share of answers by chance. */
              readonly nullTurns?: number;
              /** @description Silence after which a chain has ended, and signals no longer attach, days. */
              readonly chainLullDays?: number;
              /** @description Age beyond which an alert is historical, days. */
              readonly alertHorizonDays?: number;
              /** @description Branching weight of the fast kernel. */
              readonly a1?: number;
              /** @description Mean delay of the fast kernel, days. */
              readonly t1?: number;
              /** @description Branching weight of the slow kernel. */
              readonly a2?: number;
              /** @description Mean delay of the slow kernel, days. */
              readonly t2?: number;
              /** @description Least background rate, acts per day. */
              readonly mu?: number;
              /** @description Fitted background rate; it replaces the counted one, acts per day. */
              readonly background?: number;
              /** @description Time over which a side's own acts are counted for its background rate, days. */
              readonly backgroundDays?: number;
              /** @description Acts that one act of a side's own is followed by soon (forecasts only). */
              readonly own1?: number;
              /** @description Mean time after which it is followed by those (forecasts only), days. */
              readonly ownT1?: number;
              /** @description Acts that one act of a side's own is followed by in the long run (forecasts only). */
              readonly own2?: number;
              /** @description Mean time after which it is followed by those (forecasts only), days. */
              readonly ownT2?: number;
              /** @description Longest time between provocation and response, days. */
              readonly horizonDays?: number;
              /** @description How much a provocation weighs whose actor is only of the same party; the same actor weighs 1. */
              readonly partyMatch?: number;
              /** @description How much a provocation weighs whose actor is only of the same bloc; the same actor weighs 1. */
              readonly blocMatch?: number;
              /** @description Severity at which a provocation weighs what the kernels say, doublings. */
              readonly severityPivot?: number;
              /** @description By how many doublings a provocation must be graver to weigh twice as much. */
              readonly severityDivisor?: number;
              /** @description Probability from which an act is taken as a response. */
              readonly probableFrom?: number;
            };
            /** @description The rows. */
            readonly rows: readonly components['schemas']['Actor'][];
            /** @description `cursor` for the page behind this one; left out on the last. */
            readonly next?: string;
          };
        };
      };
      /** @description A parameter is wrong; `problems` names it with its value. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no key, or nobody holds it. */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The key does not have the scope read. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The history is too long to be folded under other parameters than the defaults. */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database cannot be reached. */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The read models did not reach the position of `after` in time. */
      readonly 504: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly listRelations: {
    readonly parameters: {
      readonly query?: {
        /** @description How far actors roll up to the sides of dyads and sequences. Links, chains and alerts are always at bloc level. */
        readonly level?: 'actor' | 'party' | 'bloc';
        /** @description Who counts as having done it where sources differ. */
        readonly attribution?: 'consensus' | 'claimed' | 'accused';
        /** @description Only events accepted by then. */
        readonly asOf?: string | unknown | unknown | unknown;
        /** @description The clock for the status of chains; left out: the last acceptance. */
        readonly now?: string | unknown | unknown | unknown;
        /** @description Longest silence within an episode, days. */
        readonly quietGapDays?: number;
        /** @description Least that a busy dyad's own rhythm shortens the quiet gap to, days. */
        readonly quietGapLeastDays?: number;
        /** @description How many earlier acts a busy dyad's rhythm is measured on. */
        readonly rhythmActions?: number;
        /** @description Mean gaps between those acts after which a silence ends an episode of a busy dyad. */
        readonly rhythmFactor?: number;
        /** @description Longest interval of an action that still makes a move, days. */
        readonly vagueDays?: number;
        /** @description Doublings within which a response counts as matched. */
        readonly matchedWithin?: number;
        /** @description Over how many last moves of a sequence its trend is taken. */
        readonly trendMoves?: number;
        /** @description Time within which a later act of the other side counts as an answer in the reciprocity figure, days. */
        readonly answerDays?: number;
        /** @description How often one side's times are turned around the circle for the share of answers by chance. */
        readonly nullTurns?: number;
        /** @description Silence after which a chain has ended, and signals no longer attach, days. */
        readonly chainLullDays?: number;
        /** @description Age beyond which an alert is historical, days. */
        readonly alertHorizonDays?: number;
        /** @description Branching weight of the fast kernel. */
        readonly a1?: number;
        /** @description Mean delay of the fast kernel, days. */
        readonly t1?: number;
        /** @description Branching weight of the slow kernel. */
        readonly a2?: number;
        /** @description Mean delay of the slow kernel, days. */
        readonly t2?: number;
        /** @description Least background rate, acts per day. */
        readonly mu?: number;
        /** @description Fitted background rate; it replaces the counted one, acts per day. */
        readonly background?: number;
        /** @description Time over which a side's own acts are counted for its background rate, days. */
        readonly backgroundDays?: number;
        /** @description Acts that one act of a side's own is followed by soon (forecasts only). */
        readonly own1?: number;
        /** @description Mean time after which it is followed by those (forecasts only), days. */
        readonly ownT1?: number;
        /** @description Acts that one act of a side's own is followed by in the long run (forecasts only). */
        readonly own2?: number;
        /** @description Mean time after which it is followed by those (forecasts only), days. */
        readonly ownT2?: number;
        /** @description Longest time between provocation and response, days. */
        readonly horizonDays?: number;
        /** @description How much a provocation weighs whose actor is only of the same party; the same actor weighs 1. */
        readonly partyMatch?: number;
        /** @description How much a provocation weighs whose actor is only of the same bloc; the same actor weighs 1. */
        readonly blocMatch?: number;
        /** @description Severity at which a provocation weighs what the kernels say, doublings. */
        readonly severityPivot?: number;
        /** @description By how many doublings a provocation must be graver to weigh twice as much. */
        readonly severityDivisor?: number;
        /** @description Probability from which an act is taken as a response. */
        readonly probableFrom?: number;
        /** @description Wait until the read models cover this position of the log (as ingest answers it), up to 10 s. */
        readonly after?: string;
        /** @description Only what happened, at least in part, at or after this time. */
        readonly from?: string;
        /** @description Only what happened, at least in part, before this time. */
        readonly to?: string;
        /** @description Only what this actor takes part in, or a side of this id. */
        readonly actor?: string;
        /** @description Only what belongs to this: the id of a dyad (of dyads, sequences, alerts, actions), of a chain or action (of links, chains, alerts, actions), or of a report (of actions). */
        readonly of?: string;
        /** @description Most rows on a page. */
        readonly limit?: number;
        /** @description `next` of the page before. */
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The answer. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            /** @description The position of the log that the answer covers. */
            readonly position: string;
            /** @description What was asked for, defaults included: what the answer depends on beside the events. */
            readonly parameters: {
              /**
               * @description How far actors roll up to the sides of dyads and sequences. Links, chains and alerts are always at bloc level.
               * @enum {string}
               */
              readonly level?: 'actor' | 'party' | 'bloc';
              /**
               * @description Who counts as having done it where sources differ.
               * @enum {string}
               */
              readonly attribution?: 'consensus' | 'claimed' | 'accused';
              /** @description Only events accepted by then. */
              readonly asOf?: string | unknown | unknown | unknown;
              /** @description The clock for the status of chains; left out: the last acceptance. */
              readonly now?: string | unknown | unknown | unknown;
              /** @description Longest silence within an episode, days. */
              readonly quietGapDays?: number;
              /** @description Least that a busy dyad's own rhythm shortens the quiet gap to, days. */
              readonly quietGapLeastDays?: number;
              /** @description How many earlier acts a busy dyad's rhythm is measured on. */
              readonly rhythmActions?: number;
              /** @description Mean gaps between those acts after which a silence ends an episode of a busy dyad. */
              readonly rhythmFactor?: number;
              /** @description Longest interval of an action that still makes a move, days. */
              readonly vagueDays?: number;
              /** @description Doublings within which a response counts as matched. */
              readonly matchedWithin?: number;
              /** @description Over how many last moves of a sequence its trend is taken. */
              readonly trendMoves?: number;
              /** @description Time within which a later act of the other side counts as an answer in the reciprocity figure, days. */
              readonly answerDays?: number;
              /** @description How often one side's times are turned around the circle for the share of answers by chance. */
              readonly nullTurns?: number;
              /** @description Silence after which a chain has ended, and signals no longer attach, days. */
              readonly chainLullDays?: number;
              /** @description Age beyond which an alert is historical, days. */
              readonly alertHorizonDays?: number;
              /** @description Branching weight of the fast kernel. */
              readonly a1?: number;
              /** @description Mean delay of the fast kernel, days. */
              readonly t1?: number;
              /** @description Branching weight of the slow kernel. */
              readonly a2?: number;
              /** @description Mean delay of the slow kernel, days. */
              readonly t2?: number;
              /** @description Least background rate, acts per day. */
              readonly mu?: number;
              /** @description Fitted background rate; it replaces the counted one, acts per day. */
              readonly background?: number;
              /** @description Time over which a side's own acts are counted for its background rate, days. */
              readonly backgroundDays?: number;
              /** @description Acts that one act of a side's own is followed by soon (forecasts only). */
              readonly own1?: number;
              /** @description Mean time after which it is followed by those (forecasts only), days. */
              readonly ownT1?: number;
              /** @description Acts that one act of a side's own is followed by in the long run (forecasts only). */
              readonly own2?: number;
              /** @description Mean time after which it is followed by those (forecasts only), days. */
              readonly ownT2?: number;
              /** @description Longest time between provocation and response, days. */
              readonly horizonDays?: number;
              /** @description How much a provocation weighs whose actor is only of the same party; the same actor weighs 1. */
              readonly partyMatch?: number;
              /** @description How much a provocation weighs whose actor is only of the same bloc; the same actor weighs 1. */
              readonly blocMatch?: number;
              /** @description Severity at which a provocation weighs what the kernels say, doublings. */
              readonly severityPivot?: number;
              /** @description By how many doublings a provocation must be graver to weigh twice as much. */
              readonly severityDivisor?: number;
              /** @description Probability from which an act is taken as a response. */
              readonly probableFrom?: number;
            };
            /** @description The rows. */
            readonly rows: readonly components['schemas']['Relation'][];
            /** @description `cursor` for the page behind this one; left out on the last. */
            readonly next?: string;
          };
        };
      };
      /** @description A parameter is wrong; `problems` names it with its value. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no key, or nobody holds it. */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The key does not have the scope read. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The history is too long to be folded under other parameters than the defaults. */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database cannot be reached. */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The read models did not reach the position of `after` in time. */
      readonly 504: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly getDyad: {
    readonly parameters: {
      readonly query?: {
        /** @description How far actors roll up to the sides of dyads and sequences. Links, chains and alerts are always at bloc level. */
        readonly level?: 'actor' | 'party' | 'bloc';
        /** @description Who counts as having done it where sources differ. */
        readonly attribution?: 'consensus' | 'claimed' | 'accused';
        /** @description Only events accepted by then. */
        readonly asOf?: string | unknown | unknown | unknown;
        /** @description The clock for the status of chains; left out: the last acceptance. */
        readonly now?: string | unknown | unknown | unknown;
        /** @description Longest silence within an episode, days. */
        readonly quietGapDays?: number;
        /** @description Least that a busy dyad's own rhythm shortens the quiet gap to, days. */
        readonly quietGapLeastDays?: number;
        /** @description How many earlier acts a busy dyad's rhythm is measured on. */
        readonly rhythmActions?: number;
        /** @description Mean gaps between those acts after which a silence ends an episode of a busy dyad. */
        readonly rhythmFactor?: number;
        /** @description Longest interval of an action that still makes a move, days. */
        readonly vagueDays?: number;
        /** @description Doublings within which a response counts as matched. */
        readonly matchedWithin?: number;
        /** @description Over how many last moves of a sequence its trend is taken. */
        readonly trendMoves?: number;
        /** @description Time within which a later act of the other side counts as an answer in the reciprocity figure, days. */
        readonly answerDays?: number;
        /** @description How often one side's times are turned around the circle for the share of answers by chance. */
        readonly nullTurns?: number;
        /** @description Silence after which a chain has ended, and signals no longer attach, days. */
        readonly chainLullDays?: number;
        /** @description Age beyond which an alert is historical, days. */
        readonly alertHorizonDays?: number;
        /** @description Branching weight of the fast kernel. */
        readonly a1?: number;
        /** @description Mean delay of the fast kernel, days. */
        readonly t1?: number;
        /** @description Branching weight of the slow kernel. */
        readonly a2?: number;
        /** @description Mean delay of the slow kernel, days. */
        readonly t2?: number;
        /** @description Least background rate, acts per day. */
        readonly mu?: number;
        /** @description Fitted background rate; it replaces the counted one, acts per day. */
        readonly background?: number;
        /** @description Time over which a side's own acts are counted for its background rate, days. */
        readonly backgroundDays?: number;
        /** @description Acts that one act of a side's own is followed by soon (forecasts only). */
        readonly own1?: number;
        /** @description Mean time after which it is followed by those (forecasts only), days. */
        readonly ownT1?: number;
        /** @description Acts that one act of a side's own is followed by in the long run (forecasts only). */
        readonly own2?: number;
        /** @description Mean time after which it is followed by those (forecasts only), days. */
        readonly ownT2?: number;
        /** @description Longest time between provocation and response, days. */
        readonly horizonDays?: number;
        /** @description How much a provocation weighs whose actor is only of the same party; the same actor weighs 1. */
        readonly partyMatch?: number;
        /** @description How much a provocation weighs whose actor is only of the same bloc; the same actor weighs 1. */
        readonly blocMatch?: number;
        /** @description Severity at which a provocation weighs what the kernels say, doublings. */
        readonly severityPivot?: number;
        /** @description By how many doublings a provocation must be graver to weigh twice as much. */
        readonly severityDivisor?: number;
        /** @description Probability from which an act is taken as a response. */
        readonly probableFrom?: number;
        /** @description Wait until the read models cover this position of the log (as ingest answers it), up to 10 s. */
        readonly after?: string;
      };
      readonly header?: never;
      readonly path: {
        /** @description Its id. */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The answer. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            /** @description The position of the log that the answer covers. */
            readonly position: string;
            /** @description What was asked for, defaults included: what the answer depends on beside the events. */
            readonly parameters: {
              /**
               * @description How far actors roll up to the sides of dyads and sequences. Links, chains and alerts are always at bloc level.
               * @enum {string}
               */
              readonly level?: 'actor' | 'party' | 'bloc';
              /**
               * @description Who counts as having done it where sources differ.
               * @enum {string}
               */
              readonly attribution?: 'consensus' | 'claimed' | 'accused';
              /** @description Only events accepted by then. */
              readonly asOf?: string | unknown | unknown | unknown;
              /** @description The clock for the status of chains; left out: the last acceptance. */
              readonly now?: string | unknown | unknown | unknown;
              /** @description Longest silence within an episode, days. */
              readonly quietGapDays?: number;
              /** @description Least that a busy dyad's own rhythm shortens the quiet gap to, days. */
              readonly quietGapLeastDays?: number;
              /** @description How many earlier acts a busy dyad's rhythm is measured on. */
              readonly rhythmActions?: number;
              /** @description Mean gaps between those acts after which a silence ends an episode of a busy dyad. */
              readonly rhythmFactor?: number;
              /** @description Longest interval of an action that still makes a move, days. */
              readonly vagueDays?: number;
              /** @description Doublings within which a response counts as matched. */
              readonly matchedWithin?: number;
              /** @description Over how many last moves of a sequence its trend is taken. */
              readonly trendMoves?: number;
              /** @description Time within which a later act of the other side counts as an answer in the reciprocity figure, days. */
              readonly answerDays?: number;
              /** @description How often one side's times are turned around the circle for the share of answers by chance. */
              readonly nullTurns?: number;
              /** @description Silence after which a chain has ended, and signals no longer attach, days. */
              readonly chainLullDays?: number;
              /** @description Age beyond which an alert is historical, days. */
              readonly alertHorizonDays?: number;
              /** @description Branching weight of the fast kernel. */
              readonly a1?: number;
              /** @description Mean delay of the fast kernel, days. */
              readonly t1?: number;
              /** @description Branching weight of the slow kernel. */
              readonly a2?: number;
              /** @description Mean delay of the slow kernel, days. */
              readonly t2?: number;
              /** @description Least background rate, acts per day. */
              readonly mu?: number;
              /** @description Fitted background rate; it replaces the counted one, acts per day. */
              readonly background?: number;
              /** @description Time over which a side's own acts are counted for its background rate, days. */
              readonly backgroundDays?: number;
              /** @description Acts that one act of a side's own is followed by soon (forecasts only). */
              readonly own1?: number;
              /** @description Mean time after which it is followed by those (forecasts only), days. */
              readonly ownT1?: number;
              /** @description Acts that one act of a side's own is followed by in the long run (forecasts only). */
              readonly own2?: number;
              /** @description Mean time after which it is followed by those (forecasts only), days. */
              readonly ownT2?: number;
              /** @description Longest time between provocation and response, days. */
              readonly horizonDays?: number;
              /** @description How much a provocation weighs whose actor is only of the same party; the same actor weighs 1. */
              readonly partyMatch?: number;
              /** @description How much a provocation weighs whose actor is only of the same bloc; the same actor weighs 1. */
              readonly blocMatch?: number;
              /** @description Severity at which a provocation weighs what the kernels say, doublings. */
              readonly severityPivot?: number;
              /** @description By how many doublings a provocation must be graver to weigh twice as much. */
              readonly severityDivisor?: number;
              /** @description Probability from which an act is taken as a response. */
              readonly probableFrom?: number;
            };
            readonly row: components['schemas']['Dyad'];
          };
        };
      };
      /** @description A parameter is wrong; `problems` names it with its value. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no key, or nobody holds it. */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The key does not have the scope read. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none of this id, under these parameters. */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The history is too long to be folded under other parameters than the defaults. */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database cannot be reached. */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The read models did not reach the position of `after` in time. */
      readonly 504: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly listDyads: {
    readonly parameters: {
      readonly query?: {
        /** @description How far actors roll up to the sides of dyads and sequences. Links, chains and alerts are always at bloc level. */
        readonly level?: 'actor' | 'party' | 'bloc';
        /** @description Who counts as having done it where sources differ. */
        readonly attribution?: 'consensus' | 'claimed' | 'accused';
        /** @description Only events accepted by then. */
        readonly asOf?: string | unknown | unknown | unknown;
        /** @description The clock for the status of chains; left out: the last acceptance. */
        readonly now?: string | unknown | unknown | unknown;
        /** @description Longest silence within an episode, days. */
        readonly quietGapDays?: number;
        /** @description Least that a busy dyad's own rhythm shortens the quiet gap to, days. */
        readonly quietGapLeastDays?: number;
        /** @description How many earlier acts a busy dyad's rhythm is measured on. */
        readonly rhythmActions?: number;
        /** @description Mean gaps between those acts after which a silence ends an episode of a busy dyad. */
        readonly rhythmFactor?: number;
        /** @description Longest interval of an action that still makes a move, days. */
        readonly vagueDays?: number;
        /** @description Doublings within which a response counts as matched. */
        readonly matchedWithin?: number;
        /** @description Over how many last moves of a sequence its trend is taken. */
        readonly trendMoves?: number;
        /** @description Time within which a later act of the other side counts as an answer in the reciprocity figure, days. */
        readonly answerDays?: number;
        /** @description How often one side's times are turned around the circle for the share of answers by chance. */
        readonly nullTurns?: number;
        /** @description Silence after which a chain has ended, and signals no longer attach, days. */
        readonly chainLullDays?: number;
        /** @description Age beyond which an alert is historical, days. */
        readonly alertHorizonDays?: number;
        /** @description Branching weight of the fast kernel. */
        readonly a1?: number;
        /** @description Mean delay of the fast kernel, days. */
        readonly t1?: number;
        /** @description Branching weight of the slow kernel. */
        readonly a2?: number;
        /** @description Mean delay of the slow kernel, days. */
        readonly t2?: number;
        /** @description Least background rate, acts per day. */
        readonly mu?: number;
        /** @description Fitted background rate; it replaces the counted one, acts per day. */
        readonly background?: number;
        /** @description Time over which a side's own acts are counted for its background rate, days. */
        readonly backgroundDays?: number;
        /** @description Acts that one act of a side's own is followed by soon (forecasts only). */
        readonly own1?: number;
        /** @description Mean time after which it is followed by those (forecasts only), days. */
        readonly ownT1?: number;
        /** @description Acts that one act of a side's own is followed by in the long run (forecasts only). */
        readonly own2?: number;
        /** @description Mean time after which it is followed by those (forecasts only), days. */
        readonly ownT2?: number;
        /** @description Longest time between provocation and response, days. */
        readonly horizonDays?: number;
        /** @description How much a provocation weighs whose actor is only of the same party; the same actor weighs 1. */
        readonly partyMatch?: number;
        /** @description How much a provocation weighs whose actor is only of the same bloc; the same actor weighs 1. */
        readonly blocMatch?: number;
        /** @description Severity at which a provocation weighs what the kernels say, doublings. */
        readonly severityPivot?: number;
        /** @description By how many doublings a provocation must be graver to weigh twice as much. */
        readonly severityDivisor?: number;
        /** @description Probability from which an act is taken as a response. */
        readonly probableFrom?: number;
        /** @description Wait until the read models cover this position of the log (as ingest answers it), up to 10 s. */
        readonly after?: string;
        /** @description Only what happened, at least in part, at or after this time. */
        readonly from?: string;
        /** @description Only what happened, at least in part, before this time. */
        readonly to?: string;
        /** @description Only what this actor takes part in, or a side of this id. */
        readonly actor?: string;
        /** @description Only what belongs to this: the id of a dyad (of dyads, sequences, alerts, actions), of a chain or action (of links, chains, alerts, actions), or of a report (of actions). */
        readonly of?: string;
        /** @description Most rows on a page. */
        readonly limit?: number;
        /** @description `next` of the page before. */
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The answer. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            /** @description The position of the log that the answer covers. */
            readonly position: string;
            /** @description What was asked for, defaults included: what the answer depends on beside the events. */
            readonly parameters: {
              /**
               * @description How far actors roll up to the sides of dyads and sequences. Links, chains and alerts are always at bloc level.
               * @enum {string}
               */
              readonly level?: 'actor' | 'party' | 'bloc';
              /**
               * @description Who counts as having done it where sources differ.
               * @enum {string}
               */
              readonly attribution?: 'consensus' | 'claimed' | 'accused';
              /** @description Only events accepted by then. */
              readonly asOf?: string | unknown | unknown | unknown;
              /** @description The clock for the status of chains; left out: the last acceptance. */
              readonly now?: string | unknown | unknown | unknown;
              /** @description Longest silence within an episode, days. */
              readonly quietGapDays?: number;
              /** @description Least that a busy dyad's own rhythm shortens the quiet gap to, days. */
              readonly quietGapLeastDays?: number;
              /** @description How many earlier acts a busy dyad's rhythm is measured on. */
              readonly rhythmActions?: number;
              /** @description Mean gaps between those acts after which a silence ends an episode of a busy dyad. */
              readonly rhythmFactor?: number;
              /** @description Longest interval of an action that still makes a move, days. */
              readonly vagueDays?: number;
              /** @description Doublings within which a response counts as matched. */
              readonly matchedWithin?: number;
              /** @description Over how many last moves of a sequence its trend is taken. */
              readonly trendMoves?: number;
              /** @description Time within which a later act of the other side counts as an answer in the reciprocity figure, days. */
              readonly answerDays?: number;
              /** @description How often one side's times are turned around the circle for the share of answers by chance. */
              readonly nullTurns?: number;
              /** @description Silence after which a chain has ended, and signals no longer attach, days. */
              readonly chainLullDays?: number;
              /** @description Age beyond which an alert is historical, days. */
              readonly alertHorizonDays?: number;
              /** @description Branching weight of the fast kernel. */
              readonly a1?: number;
              /** @description Mean delay of the fast kernel, days. */
              readonly t1?: number;
              /** @description Branching weight of the slow kernel. */
              readonly a2?: number;
              /** @description Mean delay of the slow kernel, days. */
              readonly t2?: number;
              /** @description Least background rate, acts per day. */
              readonly mu?: number;
              /** @description Fitted background rate; it replaces the counted one, acts per day. */
              readonly background?: number;
              /** @description Time over which a side's own acts are counted for its background rate, days. */
              readonly backgroundDays?: number;
              /** @description Acts that one act of a side's own is followed by soon (forecasts only). */
              readonly own1?: number;
              /** @description Mean time after which it is followed by those (forecasts only), days. */
              readonly ownT1?: number;
              /** @description Acts that one act of a side's own is followed by in the long run (forecasts only). */
              readonly own2?: number;
              /** @description Mean time after which it is followed by those (forecasts only), days. */
              readonly ownT2?: number;
              /** @description Longest time between provocation and response, days. */
              readonly horizonDays?: number;
              /** @description How much a provocation weighs whose actor is only of the same party; the same actor weighs 1. */
              readonly partyMatch?: number;
              /** @description How much a provocation weighs whose actor is only of the same bloc; the same actor weighs 1. */
              readonly blocMatch?: number;
              /** @description Severity at which a provocation weighs what the kernels say, doublings. */
              readonly severityPivot?: number;
              /** @description By how many doublings a provocation must be graver to weigh twice as much. */
              readonly severityDivisor?: number;
              /** @description Probability from which an act is taken as a response. */
              readonly probableFrom?: number;
            };
            /** @description The rows. */
            readonly rows: readonly components['schemas']['Dyad'][];
            /** @description `cursor` for the page behind this one; left out on the last. */
            readonly next?: string;
          };
        };
      };
      /** @description A parameter is wrong; `problems` names it with its value. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no key, or nobody holds it. */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The key does not have the scope read. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The history is too long to be folded under other parameters than the defaults. */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database cannot be reached. */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The read models did not reach the position of `after` in time. */
      readonly 504: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly getSequence: {
    readonly parameters: {
      readonly query?: {
        /** @description How far actors roll up to the sides of dyads and sequences. Links, chains and alerts are always at bloc level. */
        readonly level?: 'actor' | 'party' | 'bloc';
        /** @description Who counts as having done it where sources differ. */
        readonly attribution?: 'consensus' | 'claimed' | 'accused';
        /** @description Only events accepted by then. */
        readonly asOf?: string | unknown | unknown | unknown;
        /** @description The clock for the status of chains; left out: the last acceptance. */
        readonly now?: string | unknown | unknown | unknown;
        /** @description Longest silence within an episode, days. */
        readonly quietGapDays?: number;
        /** @description Least that a busy dyad's own rhythm shortens the quiet gap to, days. */
        readonly quietGapLeastDays?: number;
        /** @description How many earlier acts a busy dyad's rhythm is measured on. */
        readonly rhythmActions?: number;
        /** @description Mean gaps between those acts after which a silence ends an episode of a busy dyad. */
        readonly rhythmFactor?: number;
        /** @description Longest interval of an action that still makes a move, days. */
        readonly vagueDays?: number;
        /** @description Doublings within which a response counts as matched. */
        readonly matchedWithin?: number;
        /** @description Over how many last moves of a sequence its trend is taken. */
        readonly trendMoves?: number;
        /** @description Time within which a later act of the other side counts as an answer in the reciprocity figure, days. */
        readonly answerDays?: number;
        /** @description How often one side's times are turned around the circle for the share of answers by chance. */
        readonly nullTurns?: number;
        /** @description Silence after which a chain has ended, and signals no longer attach, days. */
        readonly chainLullDays?: number;
        /** @description Age beyond which an alert is historical, days. */
        readonly alertHorizonDays?: number;
        /** @description Branching weight of the fast kernel. */
        readonly a1?: number;
        /** @description Mean delay of the fast kernel, days. */
        readonly t1?: number;
        /** @description Branching weight of the slow kernel. */
        readonly a2?: number;
        /** @description Mean delay of the slow kernel, days. */
        readonly t2?: number;
        /** @description Least background rate, acts per day. */
        readonly mu?: number;
        /** @description Fitted background rate; it replaces the counted one, acts per day. */
        readonly background?: number;
        /** @description Time over which a side's own acts are counted for its background rate, days. */
        readonly backgroundDays?: number;
        /** @description Acts that one act of a side's own is followed by soon (forecasts only). */
        readonly own1?: number;
        /** @description Mean time after which it is followed by those (forecasts only), days. */
        readonly ownT1?: number;
        /** @description Acts that one act of a side's own is followed by in the long run (forecasts only). */
        readonly own2?: number;
        /** @description Mean time after which it is followed by those (forecasts only), days. */
        readonly ownT2?: number;
        /** @description Longest time between provocation and response, days. */
        readonly horizonDays?: number;
        /** @description How much a provocation weighs whose actor is only of the same party; the same actor weighs 1. */
        readonly partyMatch?: number;
        /** @description How much a provocation weighs whose actor is only of the same bloc; the same actor weighs 1. */
        readonly blocMatch?: number;
        /** @description Severity at which a provocation weighs what the kernels say, doublings. */
        readonly severityPivot?: number;
        /** @description By how many doublings a provocation must be graver to weigh twice as much. */
        readonly severityDivisor?: number;
        /** @description Probability from which an act is taken as a response. */
        readonly probableFrom?: number;
        /** @description Wait until the read models cover this position of the log (as ingest answers it), up to 10 s. */
        readonly after?: string;
      };
      readonly header?: never;
      readonly path: {
        /** @description Its id. */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The answer. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            /** @description The position of the log that the answer covers. */
            readonly position: string;
            /** @description What was asked for, defaults included: what the answer depends on beside the events. */
            readonly parameters: {
              /**
               * @description How far actors roll up to the sides of dyads and sequences. Links, chains and alerts are always at bloc level.
               * @enum {string}
               */
              readonly level?: 'actor' | 'party' | 'bloc';
              /**
               * @description Who counts as having done it where sources differ.
               * @enum {string}
               */
              readonly attribution?: 'consensus' | 'claimed' | 'accused';
              /** @description Only events accepted by then. */
              readonly asOf?: string | unknown | unknown | unknown;
              /** @description The clock for the status of chains; left out: the last acceptance. */
              readonly now?: string | unknown | unknown | unknown;
              /** @description Longest silence within an episode, days. */
              readonly quietGapDays?: number;
              /** @description Least that a busy dyad's own rhythm shortens the quiet gap to, days. */
              readonly quietGapLeastDays?: number;
              /** @description How many earlier acts a busy dyad's rhythm is measured on. */
              readonly rhythmActions?: number;
              /** @description Mean gaps between those acts after which a silence ends an episode of a busy dyad. */
              readonly rhythmFactor?: number;
              /** @description Longest interval of an action that still makes a move, days. */
              readonly vagueDays?: number;
              /** @description Doublings within which a response counts as matched. */
              readonly matchedWithin?: number;
              /** @description Over how many last moves of a sequence its trend is taken. */
              readonly trendMoves?: number;
              /** @description Time within which a later act of the other side counts as an answer in the reciprocity figure, days. */
              readonly answerDays?: number;
              /** @description How often one side's times are turned around the circle for the share of answers by chance. */
              readonly nullTurns?: number;
              /** @description Silence after which a chain has ended, and signals no longer attach, days. */
              readonly chainLullDays?: number;
              /** @description Age beyond which an alert is historical, days. */
              readonly alertHorizonDays?: number;
              /** @description Branching weight of the fast kernel. */
              readonly a1?: number;
              /** @description Mean delay of the fast kernel, days. */
              readonly t1?: number;
              /** @description Branching weight of the slow kernel. */
              readonly a2?: number;
              /** @description Mean delay of the slow kernel, days. */
              readonly t2?: number;
              /** @description Least background rate, acts per day. */
              readonly mu?: number;
              /** @description Fitted background rate; it replaces the counted one, acts per day. */
              readonly background?: number;
              /** @description Time over which a side's own acts are counted for its background rate, days. */
              readonly backgroundDays?: number;
              /** @description Acts that one act of a side's own is followed by soon (forecasts only). */
              readonly own1?: number;
              /** @description Mean time after which it is followed by those (forecasts only), days. */
              readonly ownT1?: number;
              /** @description Acts that one act of a side's own is followed by in the long run (forecasts only). */
              readonly own2?: number;
              /** @description Mean time after which it is followed by those (forecasts only), days. */
              readonly ownT2?: number;
              /** @description Longest time between provocation and response, days. */
              readonly horizonDays?: number;
              /** @description How much a provocation weighs whose actor is only of the same party; the same actor weighs 1. */
              readonly partyMatch?: number;
              /** @description How much a provocation weighs whose actor is only of the same bloc; the same actor weighs 1. */
              readonly blocMatch?: number;
              /** @description Severity at which a provocation weighs what the kernels say, doublings. */
              readonly severityPivot?: number;
              /** @description By how many doublings a provocation must be graver to weigh twice as much. */
              readonly severityDivisor?: number;
              /** @description Probability from which an act is taken as a response. */
              readonly probableFrom?: number;
            };
            readonly row: components['schemas']['Sequence'];
          };
        };
      };
      /** @description A parameter is wrong; `problems` names it with its value. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no key, or nobody holds it. */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The key does not have the scope read. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none of this id, under these parameters. */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The history is too long to be folded under other parameters than the defaults. */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database cannot be reached. */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The read models did not reach the position of `after` in time. */
      readonly 504: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly listSequences: {
    readonly parameters: {
      readonly query?: {
        /** @description How far actors roll up to the sides of dyads and sequences. Links, chains and alerts are always at bloc level. */
        readonly level?: 'actor' | 'party' | 'bloc';
        /** @description Who counts as having done it where sources differ. */
        readonly attribution?: 'consensus' | 'claimed' | 'accused';
        /** @description Only events accepted by then. */
        readonly asOf?: string | unknown | unknown | unknown;
        /** @description The clock for the status of chains; left out: the last acceptance. */
        readonly now?: string | unknown | unknown | unknown;
        /** @description Longest silence within an episode, days. */
        readonly quietGapDays?: number;
        /** @description Least that a busy dyad's own rhythm shortens the quiet gap to, days. */
        readonly quietGapLeastDays?: number;
        /** @description How many earlier acts a busy dyad's rhythm is measured on. */
        readonly rhythmActions?: number;
        /** @description Mean gaps between those acts after which a silence ends an episode of a busy dyad. */
        readonly rhythmFactor?: number;
        /** @description Longest interval of an action that still makes a move, days. */
        readonly vagueDays?: number;
        /** @description Doublings within which a response counts as matched. */
        readonly matchedWithin?: number;
        /** @description Over how many last moves of a sequence its trend is taken. */
        readonly trendMoves?: number;
        /** @description Time within which a later act of the other side counts as an answer in the reciprocity figure, days. */
        readonly answerDays?: number;
        /** @description How often one side's times are turned around the circle for the share of answers by chance. */
        readonly nullTurns?: number;
        /** @description Silence after which a chain has ended, and signals no longer attach, days. */
        readonly chainLullDays?: number;
        /** @description Age beyond which an alert is historical, days. */
        readonly alertHorizonDays?: number;
        /** @description Branching weight of the fast kernel. */
        readonly a1?: number;
        /** @description Mean delay of the fast kernel, days. */
        readonly t1?: number;
        /** @description Branching weight of the slow kernel. */
        readonly a2?: number;
        /** @description Mean delay of the slow kernel, days. */
        readonly t2?: number;
        /** @description Least background rate, acts per day. */
        readonly mu?: number;
        /** @description Fitted background rate; it replaces the counted one, acts per day. */
        readonly background?: number;
        /** @description Time over which a side's own acts are counted for its background rate, days. */
        readonly backgroundDays?: number;
        /** @description Acts that one act of a side's own is followed by soon (forecasts only). */
        readonly own1?: number;
        /** @description Mean time after which it is followed by those (forecasts only), days. */
        readonly ownT1?: number;
        /** @description Acts that one act of a side's own is followed by in the long run (forecasts only). */
        readonly own2?: number;
        /** @description Mean time after which it is followed by those (forecasts only), days. */
        readonly ownT2?: number;
        /** @description Longest time between provocation and response, days. */
        readonly horizonDays?: number;
        /** @description How much a provocation weighs whose actor is only of the same party; the same actor weighs 1. */
        readonly partyMatch?: number;
        /** @description How much a provocation weighs whose actor is only of the same bloc; the same actor weighs 1. */
        readonly blocMatch?: number;
        /** @description Severity at which a provocation weighs what the kernels say, doublings. */
        readonly severityPivot?: number;
        /** @description By how many doublings a provocation must be graver to weigh twice as much. */
        readonly severityDivisor?: number;
        /** @description Probability from which an act is taken as a response. */
        readonly probableFrom?: number;
        /** @description Wait until the read models cover this position of the log (as ingest answers it), up to 10 s. */
        readonly after?: string;
        /** @description Only what happened, at least in part, at or after this time. */
        readonly from?: string;
        /** @description Only what happened, at least in part, before this time. */
        readonly to?: string;
        /** @description Only what this actor takes part in, or a side of this id. */
        readonly actor?: string;
        /** @description Only what belongs to this: the id of a dyad (of dyads, sequences, alerts, actions), of a chain or action (of links, chains, alerts, actions), or of a report (of actions). */
        readonly of?: string;
        /** @description Only rows of this kind. */
        readonly kind?: 'one-sided' | 'exchange' | 'tit-for-tat';
        /** @description Most rows on a page. */
        readonly limit?: number;
        /** @description `next` of the page before. */
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The answer. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            /** @description The position of the log that the answer covers. */
            readonly position: string;
            /** @description What was asked for, defaults included: what the answer depends on beside the events. */
            readonly parameters: {
              /**
               * @description How far actors roll up to the sides of dyads and sequences. Links, chains and alerts are always at bloc level.
               * @enum {string}
               */
              readonly level?: 'actor' | 'party' | 'bloc';
              /**
               * @description Who counts as having done it where sources differ.
               * @enum {string}
               */
              readonly attribution?: 'consensus' | 'claimed' | 'accused';
              /** @description Only events accepted by then. */
              readonly asOf?: string | unknown | unknown | unknown;
              /** @description The clock for the status of chains; left out: the last acceptance. */
              readonly now?: string | unknown | unknown | unknown;
              /** @description Longest silence within an episode, days. */
              readonly quietGapDays?: number;
              /** @description Least that a busy dyad's own rhythm shortens the quiet gap to, days. */
              readonly quietGapLeastDays?: number;
              /** @description How many earlier acts a busy dyad's rhythm is measured on. */
              readonly rhythmActions?: number;
              /** @description Mean gaps between those acts after which a silence ends an episode of a busy dyad. */
              readonly rhythmFactor?: number;
              /** @description Longest interval of an action that still makes a move, days. */
              readonly vagueDays?: number;
              /** @description Doublings within which a response counts as matched. */
              readonly matchedWithin?: number;
              /** @description Over how many last moves of a sequence its trend is taken. */
              readonly trendMoves?: number;
              /** @description Time within which a later act of the other side counts as an answer in the reciprocity figure, days. */
              readonly answerDays?: number;
              /** @description How often one side's times are turned around the circle for the share of answers by chance. */
              readonly nullTurns?: number;
              /** @description Silence after which a chain has ended, and signals no longer attach, days. */
              readonly chainLullDays?: number;
              /** @description Age beyond which an alert is historical, days. */
              readonly alertHorizonDays?: number;
              /** @description Branching weight of the fast kernel. */
              readonly a1?: number;
              /** @description Mean delay of the fast kernel, days. */
              readonly t1?: number;
              /** @description Branching weight of the slow kernel. */
              readonly a2?: number;
              /** @description Mean delay of the slow kernel, days. */
              readonly t2?: number;
              /** @description Least background rate, acts per day. */
              readonly mu?: number;
              /** @description Fitted background rate; it replaces the counted one, acts per day. */
              readonly background?: number;
              /** @description Time over which a side's own acts are counted for its background rate, days. */
              readonly backgroundDays?: number;
              /** @description Acts that one act of a side's own is followed by soon (forecasts only). */
              readonly own1?: number;
              /** @description Mean time after which it is followed by those (forecasts only), days. */
              readonly ownT1?: number;
              /** @description Acts that one act of a side's own is followed by in the long run (forecasts only). */
              readonly own2?: number;
              /** @description Mean time after which it is followed by those (forecasts only), days. */
              readonly ownT2?: number;
              /** @description Longest time between provocation and response, days. */
              readonly horizonDays?: number;
              /** @description How much a provocation weighs whose actor is only of the same party; the same actor weighs 1. */
              readonly partyMatch?: number;
              /** @description How much a provocation weighs whose actor is only of the same bloc; the same actor weighs 1. */
              readonly blocMatch?: number;
              /** @description Severity at which a provocation weighs what the kernels say, doublings. */
              readonly severityPivot?: number;
              /** @description By how many doublings a provocation must be graver to weigh twice as much. */
              readonly severityDivisor?: number;
              /** @description Probability from which an act is taken as a response. */
              readonly probableFrom?: number;
            };
            /** @description The rows. */
            readonly rows: readonly components['schemas']['Sequence'][];
            /** @description `cursor` for the page behind this one; left out on the last. */
            readonly next?: string;
          };
        };
      };
      /** @description A parameter is wrong; `problems` names it with its value. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no key, or nobody holds it. */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The key does not have the scope read. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The history is too long to be folded under other parameters than the defaults. */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database cannot be reached. */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The read models did not reach the position of `after` in time. */
      readonly 504: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly listLinks: {
    readonly parameters: {
      readonly query?: {
        /** @description How far actors roll up to the sides of dyads and sequences. Links, chains and alerts are always at bloc level. */
        readonly level?: 'actor' | 'party' | 'bloc';
        /** @description Who counts as having done it where sources differ. */
        readonly attribution?: 'consensus' | 'claimed' | 'accused';
        /** @description Only events accepted by then. */
        readonly asOf?: string | unknown | unknown | unknown;
        /** @description The clock for the status of chains; left out: the last acceptance. */
        readonly now?: string | unknown | unknown | unknown;
        /** @description Longest silence within an episode, days. */
        readonly quietGapDays?: number;
        /** @description Least that a busy dyad's own rhythm shortens the quiet gap to, days. */
        readonly quietGapLeastDays?: number;
        /** @description How many earlier acts a busy dyad's rhythm is measured on. */
        readonly rhythmActions?: number;
        /** @description Mean gaps between those acts after which a silence ends an episode of a busy dyad. */
        readonly rhythmFactor?: number;
        /** @description Longest interval of an action that still makes a move, days. */
        readonly vagueDays?: number;
        /** @description Doublings within which a response counts as matched. */
        readonly matchedWithin?: number;
        /** @description Over how many last moves of a sequence its trend is taken. */
        readonly trendMoves?: number;
        /** @description Time within which a later act of the other side counts as an answer in the reciprocity figure, days. */
        readonly answerDays?: number;
        /** @description How often one side's times are turned around the circle for the share of answers by chance. */
        readonly nullTurns?: number;
        /** @description Silence after which a chain has ended, and signals no longer attach, days. */
        readonly chainLullDays?: number;
        /** @description Age beyond which an alert is historical, days. */
        readonly alertHorizonDays?: number;
        /** @description Branching weight of the fast kernel. */
        readonly a1?: number;
        /** @description Mean delay of the fast kernel, days. */
        readonly t1?: number;
        /** @description Branching weight of the slow kernel. */
        readonly a2?: number;
        /** @description Mean delay of the slow kernel, days. */
        readonly t2?: number;
        /** @description Least background rate, acts per day. */
        readonly mu?: number;
        /** @description Fitted background rate; it replaces the counted one, acts per day. */
        readonly background?: number;
        /** @description Time over which a side's own acts are counted for its background rate, days. */
        readonly backgroundDays?: number;
        /** @description Acts that one act of a side's own is followed by soon (forecasts only). */
        readonly own1?: number;
        /** @description Mean time after which it is followed by those (forecasts only), days. */
        readonly ownT1?: number;
        /** @description Acts that one act of a side's own is followed by in the long run (forecasts only). */
        readonly own2?: number;
        /** @description Mean time after which it is followed by those (forecasts only), days. */
        readonly ownT2?: number;
        /** @description Longest time between provocation and response, days. */
        readonly horizonDays?: number;
        /** @description How much a provocation weighs whose actor is only of the same party; the same actor weighs 1. */
        readonly partyMatch?: number;
        /** @description How much a provocation weighs whose actor is only of the same bloc; the same actor weighs 1. */
        readonly blocMatch?: number;
        /** @description Severity at which a provocation weighs what the kernels say, doublings. */
        readonly severityPivot?: number;
        /** @description By how many doublings a provocation must be graver to weigh twice as much. */
        readonly severityDivisor?: number;
        /** @description Probability from which an act is taken as a response. */
        readonly probableFrom?: number;
        /** @description Wait until the read models cover this position of the log (as ingest answers it), up to 10 s. */
        readonly after?: string;
        /** @description Only what happened, at least in part, at or after this time. */
        readonly from?: string;
        /** @description Only what happened, at least in part, before this time. */
        readonly to?: string;
        /** @description Only what this actor takes part in, or a side of this id. */
        readonly actor?: string;
        /** @description Only what belongs to this: the id of a dyad (of dyads, sequences, alerts, actions), of a chain or action (of links, chains, alerts, actions), or of a report (of actions). */
        readonly of?: string;
        /** @description Only rows of this kind. */
        readonly kind?: 'asserted' | 'inferred';
        /** @description Most rows on a page. */
        readonly limit?: number;
        /** @description `next` of the page before. */
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The answer. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            /** @description The position of the log that the answer covers. */
            readonly position: string;
            /** @description What was asked for, defaults included: what the answer depends on beside the events. */
            readonly parameters: {
              /**
               * @description How far actors roll up to the sides of dyads and sequences. Links, chains and alerts are always at bloc level.
               * @enum {string}
               */
              readonly level?: 'actor' | 'party' | 'bloc';
              /**
               * @description Who counts as having done it where sources differ.
               * @enum {string}
               */
              readonly attribution?: 'consensus' | 'claimed' | 'accused';
              /** @description Only events accepted by then. */
              readonly asOf?: string | unknown | unknown | unknown;
              /** @description The clock for the status of chains; left out: the last acceptance. */
              readonly now?: string | unknown | unknown | unknown;
              /** @description Longest silence within an episode, days. */
              readonly quietGapDays?: number;
              /** @description Least that a busy dyad's own rhythm shortens the quiet gap to, days. */
              readonly quietGapLeastDays?: number;
              /** @description How many earlier acts a busy dyad's rhythm is measured on. */
              readonly rhythmActions?: number;
              /** @description Mean gaps between those acts after which a silence ends an episode of a busy dyad. */
              readonly rhythmFactor?: number;
              /** @description Longest interval of an action that still makes a move, days. */
              readonly vagueDays?: number;
              /** @description Doublings within which a response counts as matched. */
              readonly matchedWithin?: number;
              /** @description Over how many last moves of a sequence its trend is taken. */
              readonly trendMoves?: number;
              /** @description Time within which a later act of the other side counts as an answer in the reciprocity figure, days. */
              readonly answerDays?: number;
              /** @description How often one side's times are turned around the circle for the share of answers by chance. */
              readonly nullTurns?: number;
              /** @description Silence after which a chain has ended, and signals no longer attach, days. */
              readonly chainLullDays?: number;
              /** @description Age beyond which an alert is historical, days. */
              readonly alertHorizonDays?: number;
              /** @description Branching weight of the fast kernel. */
              readonly a1?: number;
              /** @description Mean delay of the fast kernel, days. */
              readonly t1?: number;
              /** @description Branching weight of the slow kernel. */
              readonly a2?: number;
              /** @description Mean delay of the slow kernel, days. */
              readonly t2?: number;
              /** @description Least background rate, acts per day. */
              readonly mu?: number;
              /** @description Fitted background rate; it replaces the counted one, acts per day. */
              readonly background?: number;
              /** @description Time over which a side's own acts are counted for its background rate, days. */
              readonly backgroundDays?: number;
              /** @description Acts that one act of a side's own is followed by soon (forecasts only). */
              readonly own1?: number;
              /** @description Mean time after which it is followed by those (forecasts only), days. */
              readonly ownT1?: number;
              /** @description Acts that one act of a side's own is followed by in the long run (forecasts only). */
              readonly own2?: number;
              /** @description Mean time after which it is followed by those (forecasts only), days. */
              readonly ownT2?: number;
              /** @description Longest time between provocation and response, days. */
              readonly horizonDays?: number;
              /** @description How much a provocation weighs whose actor is only of the same party; the same actor weighs 1. */
              readonly partyMatch?: number;
              /** @description How much a provocation weighs whose actor is only of the same bloc; the same actor weighs 1. */
              readonly blocMatch?: number;
              /** @description Severity at which a provocation weighs what the kernels say, doublings. */
              readonly severityPivot?: number;
              /** @description By how many doublings a provocation must be graver to weigh twice as much. */
              readonly severityDivisor?: number;
              /** @description Probability from which an act is taken as a response. */
              readonly probableFrom?: number;
            };
            /** @description The rows. */
            readonly rows: readonly components['schemas']['Link'][];
            /** @description `cursor` for the page behind this one; left out on the last. */
            readonly next?: string;
          };
        };
      };
      /** @description A parameter is wrong; `problems` names it with its value. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no key, or nobody holds it. */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The key does not have the scope read. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The history is too long to be folded under other parameters than the defaults. */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database cannot be reached. */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The read models did not reach the position of `after` in time. */
      readonly 504: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly getChain: {
    readonly parameters: {
      readonly query?: {
        /** @description How far actors roll up to the sides of dyads and sequences. Links, chains and alerts are always at bloc level. */
        readonly level?: 'actor' | 'party' | 'bloc';
        /** @description Who counts as having done it where sources differ. */
        readonly attribution?: 'consensus' | 'claimed' | 'accused';
        /** @description Only events accepted by then. */
        readonly asOf?: string | unknown | unknown | unknown;
        /** @description The clock for the status of chains; left out: the last acceptance. */
        readonly now?: string | unknown | unknown | unknown;
        /** @description Longest silence within an episode, days. */
        readonly quietGapDays?: number;
        /** @description Least that a busy dyad's own rhythm shortens the quiet gap to, days. */
        readonly quietGapLeastDays?: number;
        /** @description How many earlier acts a busy dyad's rhythm is measured on. */
        readonly rhythmActions?: number;
        /** @description Mean gaps between those acts after which a silence ends an episode of a busy dyad. */
        readonly rhythmFactor?: number;
        /** @description Longest interval of an action that still makes a move, days. */
        readonly vagueDays?: number;
        /** @description Doublings within which a response counts as matched. */
        readonly matchedWithin?: number;
        /** @description Over how many last moves of a sequence its trend is taken. */
        readonly trendMoves?: number;
        /** @description Time within which a later act of the other side counts as an answer in the reciprocity figure, days. */
        readonly answerDays?: number;
        /** @description How often one side's times are turned around the circle for the share of answers by chance. */
        readonly nullTurns?: number;
        /** @description Silence after which a chain has ended, and signals no longer attach, days. */
        readonly chainLullDays?: number;
        /** @description Age beyond which an alert is historical, days. */
        readonly alertHorizonDays?: number;
        /** @description Branching weight of the fast kernel. */
        readonly a1?: number;
        /** @description Mean delay of the fast kernel, days. */
        readonly t1?: number;
        /** @description Branching weight of the slow kernel. */
        readonly a2?: number;
        /** @description Mean delay of the slow kernel, days. */
        readonly t2?: number;
        /** @description Least background rate, acts per day. */
        readonly mu?: number;
        /** @description Fitted background rate; it replaces the counted one, acts per day. */
        readonly background?: number;
        /** @description Time over which a side's own acts are counted for its background rate, days. */
        readonly backgroundDays?: number;
        /** @description Acts that one act of a side's own is followed by soon (forecasts only). */
        readonly own1?: number;
        /** @description Mean time after which it is followed by those (forecasts only), days. */
        readonly ownT1?: number;
        /** @description Acts that one act of a side's own is followed by in the long run (forecasts only). */
        readonly own2?: number;
        /** @description Mean time after which it is followed by those (forecasts only), days. */
        readonly ownT2?: number;
        /** @description Longest time between provocation and response, days. */
        readonly horizonDays?: number;
        /** @description How much a provocation weighs whose actor is only of the same party; the same actor weighs 1. */
        readonly partyMatch?: number;
        /** @description How much a provocation weighs whose actor is only of the same bloc; the same actor weighs 1. */
        readonly blocMatch?: number;
        /** @description Severity at which a provocation weighs what the kernels say, doublings. */
        readonly severityPivot?: number;
        /** @description By how many doublings a provocation must be graver to weigh twice as much. */
        readonly severityDivisor?: number;
        /** @description Probability from which an act is taken as a response. */
        readonly probableFrom?: number;
        /** @description Wait until the read models cover this position of the log (as ingest answers it), up to 10 s. */
        readonly after?: string;
      };
      readonly header?: never;
      readonly path: {
        /** @description Its id. */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The answer. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            /** @description The position of the log that the answer covers. */
            readonly position: string;
            /** @description What was asked for, defaults included: what the answer depends on beside the events. */
            readonly parameters: {
              /**
               * @description How far actors roll up to the sides of dyads and sequences. Links, chains and alerts are always at bloc level.
               * @enum {string}
               */
              readonly level?: 'actor' | 'party' | 'bloc';
              /**
               * @description Who counts as having done it where sources differ.
               * @enum {string}
               */
              readonly attribution?: 'consensus' | 'claimed' | 'accused';
              /** @description Only events accepted by then. */
              readonly asOf?: string | unknown | unknown | unknown;
              /** @description The clock for the status of chains; left out: the last acceptance. */
              readonly now?: string | unknown | unknown | unknown;
              /** @description Longest silence within an episode, days. */
              readonly quietGapDays?: number;
              /** @description Least that a busy dyad's own rhythm shortens the quiet gap to, days. */
              readonly quietGapLeastDays?: number;
              /** @description How many earlier acts a busy dyad's rhythm is measured on. */
              readonly rhythmActions?: number;
              /** @description Mean gaps between those acts after which a silence ends an episode of a busy dyad. */
              readonly rhythmFactor?: number;
              /** @description Longest interval of an action that still makes a move, days. */
              readonly vagueDays?: number;
              /** @description Doublings within which a response counts as matched. */
              readonly matchedWithin?: number;
              /** @description Over how many last moves of a sequence its trend is taken. */
              readonly trendMoves?: number;
              /** @description Time within which a later act of the other side counts as an answer in the reciprocity figure, days. */
              readonly answerDays?: number;
              /** @description How often one side's times are turned around the circle for the share of answers by chance. */
              readonly nullTurns?: number;
              /** @description Silence after which a chain has ended, and signals no longer attach, days. */
              readonly chainLullDays?: number;
              /** @description Age beyond which an alert is historical, days. */
              readonly alertHorizonDays?: number;
              /** @description Branching weight of the fast kernel. */
              readonly a1?: number;
              /** @description Mean delay of the fast kernel, days. */
              readonly t1?: number;
              /** @description Branching weight of the slow kernel. */
              readonly a2?: number;
              /** @description Mean delay of the slow kernel, days. */
              readonly t2?: number;
              /** @description Least background rate, acts per day. */
              readonly mu?: number;
              /** @description Fitted background rate; it replaces the counted one, acts per day. */
              readonly background?: number;
              /** @description Time over which a side's own acts are counted for its background rate, days. */
              readonly backgroundDays?: number;
              /** @description Acts that one act of a side's own is followed by soon (forecasts only). */
              readonly own1?: number;
              /** @description Mean time after which it is followed by those (forecasts only), days. */
              readonly ownT1?: number;
              /** @description Acts that one act of a side's own is followed by in the long run (forecasts only). */
              readonly own2?: number;
              /** @description Mean time after which it is followed by those (forecasts only), days. */
              readonly ownT2?: number;
              /** @description Longest time between provocation and response, days. */
              readonly horizonDays?: number;
              /** @description How much a provocation weighs whose actor is only of the same party; the same actor weighs 1. */
              readonly partyMatch?: number;
              /** @description How much a provocation weighs whose actor is only of the same bloc; the same actor weighs 1. */
              readonly blocMatch?: number;
              /** @description Severity at which a provocation weighs what the kernels say, doublings. */
              readonly severityPivot?: number;
              /** @description By how many doublings a provocation must be graver to weigh twice as much. */
              readonly severityDivisor?: number;
              /** @description Probability from which an act is taken as a response. */
              readonly probableFrom?: number;
            };
            readonly row: components['schemas']['Chain'];
          };
        };
      };
      /** @description A parameter is wrong; `problems` names it with its value. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no key, or nobody holds it. */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The key does not have the scope read. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none of this id, under these parameters. */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The history is too long to be folded under other parameters than the defaults. */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database cannot be reached. */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The read models did not reach the position of `after` in time. */
      readonly 504: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly listChains: {
    readonly parameters: {
      readonly query?: {
        /** @description How far actors roll up to the sides of dyads and sequences. Links, chains and alerts are always at bloc level. */
        readonly level?: 'actor' | 'party' | 'bloc';
        /** @description Who counts as having done it where sources differ. */
        readonly attribution?: 'consensus' | 'claimed' | 'accused';
        /** @description Only events accepted by then. */
        readonly asOf?: string | unknown | unknown | unknown;
        /** @description The clock for the status of chains; left out: the last acceptance. */
        readonly now?: string | unknown | unknown | unknown;
        /** @description Longest silence within an episode, days. */
        readonly quietGapDays?: number;
        /** @description Least that a busy dyad's own rhythm shortens the quiet gap to, days. */
        readonly quietGapLeastDays?: number;
        /** @description How many earlier acts a busy dyad's rhythm is measured on. */
        readonly rhythmActions?: number;
        /** @description Mean gaps between those acts after which a silence ends an episode of a busy dyad. */
        readonly rhythmFactor?: number;
        /** @description Longest interval of an action that still makes a move, days. */
        readonly vagueDays?: number;
        /** @description Doublings within which a response counts as matched. */
        readonly matchedWithin?: number;
        /** @description Over how many last moves of a sequence its trend is taken. */
        readonly trendMoves?: number;
        /** @description Time within which a later act of the other side counts as an answer in the reciprocity figure, days. */
        readonly answerDays?: number;
        /** @description How often one side's times are turned around the circle for the share of answers by chance. */
        readonly nullTurns?: number;
        /** @description Silence after which a chain has ended, and signals no longer attach, days. */
        readonly chainLullDays?: number;
        /** @description Age beyond which an alert is historical, days. */
        readonly alertHorizonDays?: number;
        /** @description Branching weight of the fast kernel. */
        readonly a1?: number;
        /** @description Mean delay of the fast kernel, days. */
        readonly t1?: number;
        /** @description Branching weight of the slow kernel. */
        readonly a2?: number;
        /** @description Mean delay of the slow kernel, days. */
        readonly t2?: number;
        /** @description Least background rate, acts per day. */
        readonly mu?: number;
        /** @description Fitted background rate; it replaces the counted one, acts per day. */
        readonly background?: number;
        /** @description Time over which a side's own acts are counted for its background rate, days. */
        readonly backgroundDays?: number;
        /** @description Acts that one act of a side's own is followed by soon (forecasts only). */
        readonly own1?: number;
        /** @description Mean time after which it is followed by those (forecasts only), days. */
        readonly ownT1?: number;
        /** @description Acts that one act of a side's own is followed by in the long run (forecasts only). */
        readonly own2?: number;
        /** @description Mean time after which it is followed by those (forecasts only), days. */
        readonly ownT2?: number;
        /** @description Longest time between provocation and response, days. */
        readonly horizonDays?: number;
        /** @description How much a provocation weighs whose actor is only of the same party; the same actor weighs 1. */
        readonly partyMatch?: number;
        /** @description How much a provocation weighs whose actor is only of the same bloc; the same actor weighs 1. */
        readonly blocMatch?: number;
        /** @description Severity at which a provocation weighs what the kernels say, doublings. */
        readonly severityPivot?: number;
        /** @description By how many doublings a provocation must be graver to weigh twice as much. */
        readonly severityDivisor?: number;
        /** @description Probability from which an act is taken as a response. */
        readonly probableFrom?: number;
        /** @description Wait until the read models cover this position of the log (as ingest answers it), up to 10 s. */
        readonly after?: string;
        /** @description Only what happened, at least in part, at or after this time. */
        readonly from?: string;
        /** @description Only what happened, at least in part, before this time. */
        readonly to?: string;
        /** @description Only what this actor takes part in, or a side of this id. */
        readonly actor?: string;
        /** @description Only what belongs to this: the id of a dyad (of dyads, sequences, alerts, actions), of a chain or action (of links, chains, alerts, actions), or of a report (of actions). */
        readonly of?: string;
        /** @description Only rows of this kind. */
        readonly kind?: 'active' | 'paused' | 'ended';
        /** @description Most rows on a page. */
        readonly limit?: number;
        /** @description `next` of the page before. */
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The answer. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            /** @description The position of the log that the answer covers. */
            readonly position: string;
            /** @description What was asked for, defaults included: what the answer depends on beside the events. */
            readonly parameters: {
              /**
               * @description How far actors roll up to the sides of dyads and sequences. Links, chains and alerts are always at bloc level.
               * @enum {string}
               */
              readonly level?: 'actor' | 'party' | 'bloc';
              /**
               * @description Who counts as having done it where sources differ.
               * @enum {string}
               */
              readonly attribution?: 'consensus' | 'claimed' | 'accused';
              /** @description Only events accepted by then. */
              readonly asOf?: string | unknown | unknown | unknown;
              /** @description The clock for the status of chains; left out: the last acceptance. */
              readonly now?: string | unknown | unknown | unknown;
              /** @description Longest silence within an episode, days. */
              readonly quietGapDays?: number;
              /** @description Least that a busy dyad's own rhythm shortens the quiet gap to, days. */
              readonly quietGapLeastDays?: number;
              /** @description How many earlier acts a busy dyad's rhythm is measured on. */
              readonly rhythmActions?: number;
              /** @description Mean gaps between those acts after which a silence ends an episode of a busy dyad. */
              readonly rhythmFactor?: number;
              /** @description Longest interval of an action that still makes a move, days. */
              readonly vagueDays?: number;
              /** @description Doublings within which a response counts as matched. */
              readonly matchedWithin?: number;
              /** @description Over how many last moves of a sequence its trend is taken. */
              readonly trendMoves?: number;
              /** @description Time within which a later act of the other side counts as an answer in the reciprocity figure, days. */
              readonly answerDays?: number;
              /** @description How often one side's times are turned around the circle for the share of answers by chance. */
              readonly nullTurns?: number;
              /** @description Silence after which a chain has ended, and signals no longer attach, days. */
              readonly chainLullDays?: number;
              /** @description Age beyond which an alert is historical, days. */
              readonly alertHorizonDays?: number;
              /** @description Branching weight of the fast kernel. */
              readonly a1?: number;
              /** @description Mean delay of the fast kernel, days. */
              readonly t1?: number;
              /** @description Branching weight of the slow kernel. */
              readonly a2?: number;
              /** @description Mean delay of the slow kernel, days. */
              readonly t2?: number;
              /** @description Least background rate, acts per day. */
              readonly mu?: number;
              /** @description Fitted background rate; it replaces the counted one, acts per day. */
              readonly background?: number;
              /** @description Time over which a side's own acts are counted for its background rate, days. */
              readonly backgroundDays?: number;
              /** @description Acts that one act of a side's own is followed by soon (forecasts only). */
              readonly own1?: number;
              /** @description Mean time after which it is followed by those (forecasts only), days. */
              readonly ownT1?: number;
              /** @description Acts that one act of a side's own is followed by in the long run (forecasts only). */
              readonly own2?: number;
              /** @description Mean time after which it is followed by those (forecasts only), days. */
              readonly ownT2?: number;
              /** @description Longest time between provocation and response, days. */
              readonly horizonDays?: number;
              /** @description How much a provocation weighs whose actor is only of the same party; the same actor weighs 1. */
              readonly partyMatch?: number;
              /** @description How much a provocation weighs whose actor is only of the same bloc; the same actor weighs 1. */
              readonly blocMatch?: number;
              /** @description Severity at which a provocation weighs what the kernels say, doublings. */
              readonly severityPivot?: number;
              /** @description By how many doublings a provocation must be graver to weigh twice as much. */
              readonly severityDivisor?: number;
              /** @description Probability from which an act is taken as a response. */
              readonly probableFrom?: number;
            };
            /** @description The rows. */
            readonly rows: readonly components['schemas']['Chain'][];
            /** @description `cursor` for the page behind this one; left out on the last. */
            readonly next?: string;
          };
        };
      };
      /** @description A parameter is wrong; `problems` names it with its value. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no key, or nobody holds it. */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The key does not have the scope read. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The history is too long to be folded under other parameters than the defaults. */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database cannot be reached. */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The read models did not reach the position of `after` in time. */
      readonly 504: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly getAlert: {
    readonly parameters: {
      readonly query?: {
        /** @description How far actors roll up to the sides of dyads and sequences. Links, chains and alerts are always at bloc level. */
        readonly level?: 'actor' | 'party' | 'bloc';
        /** @description Who counts as having done it where sources differ. */
        readonly attribution?: 'consensus' | 'claimed' | 'accused';
        /** @description Only events accepted by then. */
        readonly asOf?: string | unknown | unknown | unknown;
        /** @description The clock for the status of chains; left out: the last acceptance. */
        readonly now?: string | unknown | unknown | unknown;
        /** @description Longest silence within an episode, days. */
        readonly quietGapDays?: number;
        /** @description Least that a busy dyad's own rhythm shortens the quiet gap to, days. */
        readonly quietGapLeastDays?: number;
        /** @description How many earlier acts a busy dyad's rhythm is measured on. */
        readonly rhythmActions?: number;
        /** @description Mean gaps between those acts after which a silence ends an episode of a busy dyad. */
        readonly rhythmFactor?: number;
        /** @description Longest interval of an action that still makes a move, days. */
        readonly vagueDays?: number;
        /** @description Doublings within which a response counts as matched. */
        readonly matchedWithin?: number;
        /** @description Over how many last moves of a sequence its trend is taken. */
        readonly trendMoves?: number;
        /** @description Time within which a later act of the other side counts as an answer in the reciprocity figure, days. */
        readonly answerDays?: number;
        /** @description How often one side's times are turned around the circle for the share of answers by chance. */
        readonly nullTurns?: number;
        /** @description Silence after which a chain has ended, and signals no longer attach, days. */
        readonly chainLullDays?: number;
        /** @description Age beyond which an alert is historical, days. */
        readonly alertHorizonDays?: number;
        /** @description Branching weight of the fast kernel. */
        readonly a1?: number;
        /** @description Mean delay of the fast kernel, days. */
        readonly t1?: number;
        /** @description Branching weight of the slow kernel. */
        readonly a2?: number;
        /** @description Mean delay of the slow kernel, days. */
        readonly t2?: number;
        /** @description Least background rate, acts per day. */
        readonly mu?: number;
        /** @description Fitted background rate; it replaces the counted one, acts per day. */
        readonly background?: number;
        /** @description Time over which a side's own acts are counted for its background rate, days. */
        readonly backgroundDays?: number;
        /** @description Acts that one act of a side's own is followed by soon (forecasts only). */
        readonly own1?: number;
        /** @description Mean time after which it is followed by those (forecasts only), days. */
        readonly ownT1?: number;
        /** @description Acts that one act of a side's own is followed by in the long run (forecasts only). */
        readonly own2?: number;
        /** @description Mean time after which it is followed by those (forecasts only), days. */
        readonly ownT2?: number;
        /** @description Longest time between provocation and response, days. */
        readonly horizonDays?: number;
        /** @description How much a provocation weighs whose actor is only of the same party; the same actor weighs 1. */
        readonly partyMatch?: number;
        /** @description How much a provocation weighs whose actor is only of the same bloc; the same actor weighs 1. */
        readonly blocMatch?: number;
        /** @description Severity at which a provocation weighs what the kernels say, doublings. */
        readonly severityPivot?: number;
        /** @description By how many doublings a provocation must be graver to weigh twice as much. */
        readonly severityDivisor?: number;
        /** @description Probability from which an act is taken as a response. */
        readonly probableFrom?: number;
        /** @description Wait until the read models cover this position of the log (as ingest answers it), up to 10 s. */
        readonly after?: string;
      };
      readonly header?: never;
      readonly path: {
        /** @description Its id. */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The answer. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            /** @description The position of the log that the answer covers. */
            readonly position: string;
            /** @description What was asked for, defaults included: what the answer depends on beside the events. */
            readonly parameters: {
              /**
               * @description How far actors roll up to the sides of dyads and sequences. Links, chains and alerts are always at bloc level.
               * @enum {string}
               */
              readonly level?: 'actor' | 'party' | 'bloc';
              /**
               * @description Who counts as having done it where sources differ.
               * @enum {string}
               */
              readonly attribution?: 'consensus' | 'claimed' | 'accused';
              /** @description Only events accepted by then. */
              readonly asOf?: string | unknown | unknown | unknown;
              /** @description The clock for the status of chains; left out: the last acceptance. */
              readonly now?: string | unknown | unknown | unknown;
              /** @description Longest silence within an episode, days. */
              readonly quietGapDays?: number;
              /** @description Least that a busy dyad's own rhythm shortens the quiet gap to, days. */
              readonly quietGapLeastDays?: number;
              /** @description How many earlier acts a busy dyad's rhythm is measured on. */
              readonly rhythmActions?: number;
              /** @description Mean gaps between those acts after which a silence ends an episode of a busy dyad. */
              readonly rhythmFactor?: number;
              /** @description Longest interval of an action that still makes a move, days. */
              readonly vagueDays?: number;
              /** @description Doublings within which a response counts as matched. */
              readonly matchedWithin?: number;
              /** @description Over how many last moves of a sequence its trend is taken. */
              readonly trendMoves?: number;
              /** @description Time within which a later act of the other side counts as an answer in the reciprocity figure, days. */
              readonly answerDays?: number;
              /** @description How often one side's times are turned around the circle for the share of answers by chance. */
              readonly nullTurns?: number;
              /** @description Silence after which a chain has ended, and signals no longer attach, days. */
              readonly chainLullDays?: number;
              /** @description Age beyond which an alert is historical, days. */
              readonly alertHorizonDays?: number;
              /** @description Branching weight of the fast kernel. */
              readonly a1?: number;
              /** @description Mean delay of the fast kernel, days. */
              readonly t1?: number;
              /** @description Branching weight of the slow kernel. */
              readonly a2?: number;
              /** @description Mean delay of the slow kernel, days. */
              readonly t2?: number;
              /** @description Least background rate, acts per day. */
              readonly mu?: number;
              /** @description Fitted background rate; it replaces the counted one, acts per day. */
              readonly background?: number;
              /** @description Time over which a side's own acts are counted for its background rate, days. */
              readonly backgroundDays?: number;
              /** @description Acts that one act of a side's own is followed by soon (forecasts only). */
              readonly own1?: number;
              /** @description Mean time after which it is followed by those (forecasts only), days. */
              readonly ownT1?: number;
              /** @description Acts that one act of a side's own is followed by in the long run (forecasts only). */
              readonly own2?: number;
              /** @description Mean time after which it is followed by those (forecasts only), days. */
              readonly ownT2?: number;
              /** @description Longest time between provocation and response, days. */
              readonly horizonDays?: number;
              /** @description How much a provocation weighs whose actor is only of the same party; the same actor weighs 1. */
              readonly partyMatch?: number;
              /** @description How much a provocation weighs whose actor is only of the same bloc; the same actor weighs 1. */
              readonly blocMatch?: number;
              /** @description Severity at which a provocation weighs what the kernels say, doublings. */
              readonly severityPivot?: number;
              /** @description By how many doublings a provocation must be graver to weigh twice as much. */
              readonly severityDivisor?: number;
              /** @description Probability from which an act is taken as a response. */
              readonly probableFrom?: number;
            };
            readonly row: components['schemas']['Alert'];
          };
        };
      };
      /** @description A parameter is wrong; `problems` names it with its value. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no key, or nobody holds it. */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The key does not have the scope read. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none of this id, under these parameters. */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The history is too long to be folded under other parameters than the defaults. */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database cannot be reached. */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The read models did not reach the position of `after` in time. */
      readonly 504: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly listAlerts: {
    readonly parameters: {
      readonly query?: {
        /** @description How far actors roll up to the sides of dyads and sequences. Links, chains and alerts are always at bloc level. */
        readonly level?: 'actor' | 'party' | 'bloc';
        /** @description Who counts as having done it where sources differ. */
        readonly attribution?: 'consensus' | 'claimed' | 'accused';
        /** @description Only events accepted by then. */
        readonly asOf?: string | unknown | unknown | unknown;
        /** @description The clock for the status of chains; left out: the last acceptance. */
        readonly now?: string | unknown | unknown | unknown;
        /** @description Longest silence within an episode, days. */
        readonly quietGapDays?: number;
        /** @description Least that a busy dyad's own rhythm shortens the quiet gap to, days. */
        readonly quietGapLeastDays?: number;
        /** @description How many earlier acts a busy dyad's rhythm is measured on. */
        readonly rhythmActions?: number;
        /** @description Mean gaps between those acts after which a silence ends an episode of a busy dyad. */
        readonly rhythmFactor?: number;
        /** @description Longest interval of an action that still makes a move, days. */
        readonly vagueDays?: number;
        /** @description Doublings within which a response counts as matched. */
        readonly matchedWithin?: number;
        /** @description Over how many last moves of a sequence its trend is taken. */
        readonly trendMoves?: number;
        /** @description Time within which a later act of the other side counts as an answer in the reciprocity figure, days. */
        readonly answerDays?: number;
        /** @description How often one side's times are turned around the circle for the share of answers by chance. */
        readonly nullTurns?: number;
        /** @description Silence after which a chain has ended, and signals no longer attach, days. */
        readonly chainLullDays?: number;
        /** @description Age beyond which an alert is historical, days. */
        readonly alertHorizonDays?: number;
        /** @description Branching weight of the fast kernel. */
        readonly a1?: number;
        /** @description Mean delay of the fast kernel, days. */
        readonly t1?: number;
        /** @description Branching weight of the slow kernel. */
        readonly a2?: number;
        /** @description Mean delay of the slow kernel, days. */
        readonly t2?: number;
        /** @description Least background rate, acts per day. */
        readonly mu?: number;
        /** @description Fitted background rate; it replaces the counted one, acts per day. */
        readonly background?: number;
        /** @description Time over which a side's own acts are counted for its background rate, days. */
        readonly backgroundDays?: number;
        /** @description Acts that one act of a side's own is followed by soon (forecasts only). */
        readonly own1?: number;
        /** @description Mean time after which it is followed by those (forecasts only), days. */
        readonly ownT1?: number;
        /** @description Acts that one act of a side's own is followed by in the long run (forecasts only). */
        readonly own2?: number;
        /** @description Mean time after which it is followed by those (forecasts only), days. */
        readonly ownT2?: number;
        /** @description Longest time between provocation and response, days. */
        readonly horizonDays?: number;
        /** @description How much a provocation weighs whose actor is only of the same party; the same actor weighs 1. */
        readonly partyMatch?: number;
        /** @description How much a provocation weighs whose actor is only of the same bloc; the same actor weighs 1. */
        readonly blocMatch?: number;
        /** @description Severity at which a provocation weighs what the kernels say, doublings. */
        readonly severityPivot?: number;
        /** @description By how many doublings a provocation must be graver to weigh twice as much. */
        readonly severityDivisor?: number;
        /** @description Probability from which an act is taken as a response. */
        readonly probableFrom?: number;
        /** @description Wait until the read models cover this position of the log (as ingest answers it), up to 10 s. */
        readonly after?: string;
        /** @description Only what happened, at least in part, at or after this time. */
        readonly from?: string;
        /** @description Only what happened, at least in part, before this time. */
        readonly to?: string;
        /** @description Only what this actor takes part in, or a side of this id. */
        readonly actor?: string;
        /** @description Only what belongs to this: the id of a dyad (of dyads, sequences, alerts, actions), of a chain or action (of links, chains, alerts, actions), or of a report (of actions). */
        readonly of?: string;
        /** @description Only rows of this kind. */
        readonly kind?: 'cycle.completed' | 'chain.started' | 'chain.escalated' | 'chain.spilled' | 'chain.paused';
        /** @description Most rows on a page. */
        readonly limit?: number;
        /** @description `next` of the page before. */
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The answer. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            /** @description The position of the log that the answer covers. */
            readonly position: string;
            /** @description What was asked for, defaults included: what the answer depends on beside the events. */
            readonly parameters: {
              /**
               * @description How far actors roll up to the sides of dyads and sequences. Links, chains and alerts are always at bloc level.
               * @enum {string}
               */
              readonly level?: 'actor' | 'party' | 'bloc';
              /**
               * @description Who counts as having done it where sources differ.
               * @enum {string}
               */
              readonly attribution?: 'consensus' | 'claimed' | 'accused';
              /** @description Only events accepted by then. */
              readonly asOf?: string | unknown | unknown | unknown;
              /** @description The clock for the status of chains; left out: the last acceptance. */
              readonly now?: string | unknown | unknown | unknown;
              /** @description Longest silence within an episode, days. */
              readonly quietGapDays?: number;
              /** @description Least that a busy dyad's own rhythm shortens the quiet gap to, days. */
              readonly quietGapLeastDays?: number;
              /** @description How many earlier acts a busy dyad's rhythm is measured on. */
              readonly rhythmActions?: number;
              /** @description Mean gaps between those acts after which a silence ends an episode of a busy dyad. */
              readonly rhythmFactor?: number;
              /** @description Longest interval of an action that still makes a move, days. */
              readonly vagueDays?: number;
              /** @description Doublings within which a response counts as matched. */
              readonly matchedWithin?: number;
              /** @description Over how many last moves of a sequence its trend is taken. */
              readonly trendMoves?: number;
              /** @description Time within which a later act of the other side counts as an answer in the reciprocity figure, days. */
              readonly answerDays?: number;
              /** @description How often one side's times are turned around the circle for the share of answers by chance. */
              readonly nullTurns?: number;
              /** @description Silence after which a chain has ended, and signals no longer attach, days. */
              readonly chainLullDays?: number;
              /** @description Age beyond which an alert is historical, days. */
              readonly alertHorizonDays?: number;
              /** @description Branching weight of the fast kernel. */
              readonly a1?: number;
              /** @description Mean delay of the fast kernel, days. */
              readonly t1?: number;
              /** @description Branching weight of the slow kernel. */
              readonly a2?: number;
              /** @description Mean delay of the slow kernel, days. */
              readonly t2?: number;
              /** @description Least background rate, acts per day. */
              readonly mu?: number;
              /** @description Fitted background rate; it replaces the counted one, acts per day. */
              readonly background?: number;
              /** @description Time over which a side's own acts are counted for its background rate, days. */
              readonly backgroundDays?: number;
              /** @description Acts that one act of a side's own is followed by soon (forecasts only). */
              readonly own1?: number;
              /** @description Mean time after which it is followed by those (forecasts only), days. */
              readonly ownT1?: number;
              /** @description Acts that one act of a side's own is followed by in the long run (forecasts only). */
              readonly own2?: number;
              /** @description Mean time after which it is followed by those (forecasts only), days. */
              readonly ownT2?: number;
              /** @description Longest time between provocation and response, days. */
              readonly horizonDays?: number;
              /** @description How much a provocation weighs whose actor is only of the same party; the same actor weighs 1. */
              readonly partyMatch?: number;
              /** @description How much a provocation weighs whose actor is only of the same bloc; the same actor weighs 1. */
              readonly blocMatch?: number;
              /** @description Severity at which a provocation weighs what the kernels say, doublings. */
              readonly severityPivot?: number;
              /** @description By how many doublings a provocation must be graver to weigh twice as much. */
              readonly severityDivisor?: number;
              /** @description Probability from which an act is taken as a response. */
              readonly probableFrom?: number;
            };
            /** @description The rows. */
            readonly rows: readonly components['schemas']['Alert'][];
            /** @description `cursor` for the page behind this one; left out on the last. */
            readonly next?: string;
          };
        };
      };
      /** @description A parameter is wrong; `problems` names it with its value. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no key, or nobody holds it. */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The key does not have the scope read. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The history is too long to be folded under other parameters than the defaults. */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database cannot be reached. */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The read models did not reach the position of `after` in time. */
      readonly 504: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly listCoverage: {
    readonly parameters: {
      readonly query?: {
        /** @description How far actors roll up to the sides of dyads and sequences. Links, chains and alerts are always at bloc level. */
        readonly level?: 'actor' | 'party' | 'bloc';
        /** @description Who counts as having done it where sources differ. */
        readonly attribution?: 'consensus' | 'claimed' | 'accused';
        /** @description Only events accepted by then. */
        readonly asOf?: string | unknown | unknown | unknown;
        /** @description The clock for the status of chains; left out: the last acceptance. */
        readonly now?: string | unknown | unknown | unknown;
        /** @description Longest silence within an episode, days. */
        readonly quietGapDays?: number;
        /** @description Least that a busy dyad's own rhythm shortens the quiet gap to, days. */
        readonly quietGapLeastDays?: number;
        /** @description How many earlier acts a busy dyad's rhythm is measured on. */
        readonly rhythmActions?: number;
        /** @description Mean gaps between those acts after which a silence ends an episode of a busy dyad. */
        readonly rhythmFactor?: number;
        /** @description Longest interval of an action that still makes a move, days. */
        readonly vagueDays?: number;
        /** @description Doublings within which a response counts as matched. */
        readonly matchedWithin?: number;
        /** @description Over how many last moves of a sequence its trend is taken. */
        readonly trendMoves?: number;
        /** @description Time within which a later act of the other side counts as an answer in the reciprocity figure, days. */
        readonly answerDays?: number;
        /** @description How often one side's times are turned around the circle for the share of answers by chance. */
        readonly nullTurns?: number;
        /** @description Silence after which a chain has ended, and signals no longer attach, days. */
        readonly chainLullDays?: number;
        /** @description Age beyond which an alert is historical, days. */
        readonly alertHorizonDays?: number;
        /** @description Branching weight of the fast kernel. */
        readonly a1?: number;
        /** @description Mean delay of the fast kernel, days. */
        readonly t1?: number;
        /** @description Branching weight of the slow kernel. */
        readonly a2?: number;
        /** @description Mean delay of the slow kernel, days. */
        readonly t2?: number;
        /** @description Least background rate, acts per day. */
        readonly mu?: number;
        /** @description Fitted background rate; it replaces the counted one, acts per day. */
        readonly background?: number;
        /** @description Time over which a side's own acts are counted for its background rate, days. */
        readonly backgroundDays?: number;
        /** @description Acts that one act of a side's own is followed by soon (forecasts only). */
        readonly own1?: number;
        /** @description Mean time after which it is followed by those (forecasts only), days. */
        readonly ownT1?: number;
        /** @description Acts that one act of a side's own is followed by in the long run (forecasts only). */
        readonly own2?: number;
        /** @description Mean time after which it is followed by those (forecasts only), days. */
        readonly ownT2?: number;
        /** @description Longest time between provocation and response, days. */
        readonly horizonDays?: number;
        /** @description How much a provocation weighs whose actor is only of the same party; the same actor weighs 1. */
        readonly partyMatch?: number;
        /** @description How much a provocation weighs whose actor is only of the same bloc; the same actor weighs 1. */
        readonly blocMatch?: number;
        /** @description Severity at which a provocation weighs what the kernels say, doublings. */
        readonly severityPivot?: number;
        /** @description By how many doublings a provocation must be graver to weigh twice as much. */
        readonly severityDivisor?: number;
        /** @description Probability from which an act is taken as a response. */
        readonly probableFrom?: number;
        /** @description Wait until the read models cover this position of the log (as ingest answers it), up to 10 s. */
        readonly after?: string;
        /** @description Only what happened, at least in part, at or after this time. */
        readonly from?: string;
        /** @description Only what happened, at least in part, before this time. */
        readonly to?: string;
        /** @description Only what this actor takes part in, or a side of this id. */
        readonly actor?: string;
        /** @description Only what belongs to this: the id of a dyad (of dyads, sequences, alerts, actions), of a chain or action (of links, chains, alerts, actions), or of a report (of actions). */
        readonly of?: string;
        /** @description Most rows on a page. */
        readonly limit?: number;
        /** @description `next` of the page before. */
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The answer. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            /** @description The position of the log that the answer covers. */
            readonly position: string;
            /** @description What was asked for, defaults included: what the answer depends on beside the events. */
            readonly parameters: {
              /**
               * @description How far actors roll up to the sides of dyads and sequences. Links, chains and alerts are always at bloc level.
               * @enum {string}
               */
              readonly level?: 'actor' | 'party' | 'bloc';
              /**
               * @description Who counts as having done it where sources differ.
               * @enum {string}
               */
              readonly attribution?: 'consensus' | 'claimed' | 'accused';
              /** @description Only events accepted by then. */
              readonly asOf?: string | unknown | unknown | unknown;
              /** @description The clock for the status of chains; left out: the last acceptance. */
              readonly now?: string | unknown | unknown | unknown;
              /** @description Longest silence within an episode, days. */
              readonly quietGapDays?: number;
              /** @description Least that a busy dyad's own rhythm shortens the quiet gap to, days. */
              readonly quietGapLeastDays?: number;
              /** @description How many earlier acts a busy dyad's rhythm is measured on. */
              readonly rhythmActions?: number;
              /** @description Mean gaps between those acts after which a silence ends an episode of a busy dyad. */
              readonly rhythmFactor?: number;
              /** @description Longest interval of an action that still makes a move, days. */
              readonly vagueDays?: number;
              /** @description Doublings within which a response counts as matched. */
              readonly matchedWithin?: number;
              /** @description Over how many last moves of a sequence its trend is taken. */
              readonly trendMoves?: number;
              /** @description Time within which a later act of the other side counts as an answer in the reciprocity figure, days. */
              readonly answerDays?: number;
              /** @description How often one side's times are turned around the circle for the share of answers by chance. */
              readonly nullTurns?: number;
              /** @description Silence after which a chain has ended, and signals no longer attach, days. */
              readonly chainLullDays?: number;
              /** @description Age beyond which an alert is historical, days. */
              readonly alertHorizonDays?: number;
              /** @description Branching weight of the fast kernel. */
              readonly a1?: number;
              /** @description Mean delay of the fast kernel, days. */
              readonly t1?: number;
              /** @description Branching weight of the slow kernel. */
              readonly a2?: number;
              /** @description Mean delay of the slow kernel, days. */
              readonly t2?: number;
              /** @description Least background rate, acts per day. */
              readonly mu?: number;
              /** @description Fitted background rate; it replaces the counted one, acts per day. */
              readonly background?: number;
              /** @description Time over which a side's own acts are counted for its background rate, days. */
              readonly backgroundDays?: number;
              /** @description Acts that one act of a side's own is followed by soon (forecasts only). */
              readonly own1?: number;
              /** @description Mean time after which it is followed by those (forecasts only), days. */
              readonly ownT1?: number;
              /** @description Acts that one act of a side's own is followed by in the long run (forecasts only). */
              readonly own2?: number;
              /** @description Mean time after which it is followed by those (forecasts only), days. */
              readonly ownT2?: number;
              /** @description Longest time between provocation and response, days. */
              readonly horizonDays?: number;
              /** @description How much a provocation weighs whose actor is only of the same party; the same actor weighs 1. */
              readonly partyMatch?: number;
              /** @description How much a provocation weighs whose actor is only of the same bloc; the same actor weighs 1. */
              readonly blocMatch?: number;
              /** @description Severity at which a provocation weighs what the kernels say, doublings. */
              readonly severityPivot?: number;
              /** @description By how many doublings a provocation must be graver to weigh twice as much. */
              readonly severityDivisor?: number;
              /** @description Probability from which an act is taken as a response. */
              readonly probableFrom?: number;
            };
            /** @description The rows. */
            readonly rows: readonly components['schemas']['Coverage'][];
            /** @description `cursor` for the page behind this one; left out on the last. */
            readonly next?: string;
          };
        };
      };
      /** @description A parameter is wrong; `problems` names it with its value. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no key, or nobody holds it. */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The key does not have the scope read. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The history is too long to be folded under other parameters than the defaults. */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database cannot be reached. */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The read models did not reach the position of `after` in time. */
      readonly 504: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly listPending: {
    readonly parameters: {
      readonly query?: {
        /** @description How far actors roll up to the sides of dyads and sequences. Links, chains and alerts are always at bloc level. */
        readonly level?: 'actor' | 'party' | 'bloc';
        /** @description Who counts as having done it where sources differ. */
        readonly attribution?: 'consensus' | 'claimed' | 'accused';
        /** @description Only events accepted by then. */
        readonly asOf?: string | unknown | unknown | unknown;
        /** @description The clock for the status of chains; left out: the last acceptance. */
        readonly now?: string | unknown | unknown | unknown;
        /** @description Longest silence within an episode, days. */
        readonly quietGapDays?: number;
        /** @description Least that a busy dyad's own rhythm shortens the quiet gap to, days. */
        readonly quietGapLeastDays?: number;
        /** @description How many earlier acts a busy dyad's rhythm is measured on. */
        readonly rhythmActions?: number;
        /** @description Mean gaps between those acts after which a silence ends an episode of a busy dyad. */
        readonly rhythmFactor?: number;
        /** @description Longest interval of an action that still makes a move, days. */
        readonly vagueDays?: number;
        /** @description Doublings within which a response counts as matched. */
        readonly matchedWithin?: number;
        /** @description Over how many last moves of a sequence its trend is taken. */
        readonly trendMoves?: number;
        /** @description Time within which a later act of the other side counts as an answer in the reciprocity figure, days. */
        readonly answerDays?: number;
        /** @description How often one side's times are turned around the circle for the share of answers by chance. */
        readonly nullTurns?: number;
        /** @description Silence after which a chain has ended, and signals no longer attach, days. */
        readonly chainLullDays?: number;
        /** @description Age beyond which an alert is historical, days. */
        readonly alertHorizonDays?: number;
        /** @description Branching weight of the fast kernel. */
        readonly a1?: number;
        /** @description Mean delay of the fast kernel, days. */
        readonly t1?: number;
        /** @description Branching weight of the slow kernel. */
        readonly a2?: number;
        /** @description Mean delay of the slow kernel, days. */
        readonly t2?: number;
        /** @description Least background rate, acts per day. */
        readonly mu?: number;
        /** @description Fitted background rate; it replaces the counted one, acts per day. */
        readonly background?: number;
        /** @description Time over which a side's own acts are counted for its background rate, days. */
        readonly backgroundDays?: number;
        /** @description Acts that one act of a side's own is followed by soon (forecasts only). */
        readonly own1?: number;
        /** @description Mean time after which it is followed by those (forecasts only), days. */
        readonly ownT1?: number;
        /** @description Acts that one act of a side's own is followed by in the long run (forecasts only). */
        readonly own2?: number;
        /** @description Mean time after which it is followed by those (forecasts only), days. */
        readonly ownT2?: number;
        /** @description Longest time between provocation and response, days. */
        readonly horizonDays?: number;
        /** @description How much a provocation weighs whose actor is only of the same party; the same actor weighs 1. */
        readonly partyMatch?: number;
        /** @description How much a provocation weighs whose actor is only of the same bloc; the same actor weighs 1. */
        readonly blocMatch?: number;
        /** @description Severity at which a provocation weighs what the kernels say, doublings. */
        readonly severityPivot?: number;
        /** @description By how many doublings a provocation must be graver to weigh twice as much. */
        readonly severityDivisor?: number;
        /** @description Probability from which an act is taken as a response. */
        readonly probableFrom?: number;
        /** @description Wait until the read models cover this position of the log (as ingest answers it), up to 10 s. */
        readonly after?: string;
        /** @description Only what happened, at least in part, at or after this time. */
        readonly from?: string;
        /** @description Only what happened, at least in part, before this time. */
        readonly to?: string;
        /** @description Only what this actor takes part in, or a side of this id. */
        readonly actor?: string;
        /** @description Only what belongs to this: the id of a dyad (of dyads, sequences, alerts, actions), of a chain or action (of links, chains, alerts, actions), or of a report (of actions). */
        readonly of?: string;
        /** @description Most rows on a page. */
        readonly limit?: number;
        /** @description `next` of the page before. */
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The answer. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            /** @description The position of the log that the answer covers. */
            readonly position: string;
            /** @description What was asked for, defaults included: what the answer depends on beside the events. */
            readonly parameters: {
              /**
               * @description How far actors roll up to the sides of dyads and sequences. Links, chains and alerts are always at bloc level.
               * @enum {string}
               */
              readonly level?: 'actor' | 'party' | 'bloc';
              /**
               * @description Who counts as having done it where sources differ.
               * @enum {string}
               */
              readonly attribution?: 'consensus' | 'claimed' | 'accused';
              /** @description Only events accepted by then. */
              readonly asOf?: string | unknown | unknown | unknown;
              /** @description The clock for the status of chains; left out: the last acceptance. */
              readonly now?: string | unknown | unknown | unknown;
              /** @description Longest silence within an episode, days. */
              readonly quietGapDays?: number;
              /** @description Least that a busy dyad's own rhythm shortens the quiet gap to, days. */
              readonly quietGapLeastDays?: number;
              /** @description How many earlier acts a busy dyad's rhythm is measured on. */
              readonly rhythmActions?: number;
              /** @description Mean gaps between those acts after which a silence ends an episode of a busy dyad. */
              readonly rhythmFactor?: number;
              /** @description Longest interval of an action that still makes a move, days. */
              readonly vagueDays?: number;
              /** @description Doublings within which a response counts as matched. */
              readonly matchedWithin?: number;
              /** @description Over how many last moves of a sequence its trend is taken. */
              readonly trendMoves?: number;
              /** @description Time within which a later act of the other side counts as an answer in the reciprocity figure, days. */
              readonly answerDays?: number;
              /** @description How often one side's times are turned around the circle for the share of answers by chance. */
              readonly nullTurns?: number;
              /** @description Silence after which a chain has ended, and signals no longer attach, days. */
              readonly chainLullDays?: number;
              /** @description Age beyond which an alert is historical, days. */
              readonly alertHorizonDays?: number;
              /** @description Branching weight of the fast kernel. */
              readonly a1?: number;
              /** @description Mean delay of the fast kernel, days. */
              readonly t1?: number;
              /** @description Branching weight of the slow kernel. */
              readonly a2?: number;
              /** @description Mean delay of the slow kernel, days. */
              readonly t2?: number;
              /** @description Least background rate, acts per day. */
              readonly mu?: number;
              /** @description Fitted background rate; it replaces the counted one, acts per day. */
              readonly background?: number;
              /** @description Time over which a side's own acts are counted for its background rate, days. */
              readonly backgroundDays?: number;
              /** @description Acts that one act of a side's own is followed by soon (forecasts only). */
              readonly own1?: number;
              /** @description Mean time after which it is followed by those (forecasts only), days. */
              readonly ownT1?: number;
              /** @description Acts that one act of a side's own is followed by in the long run (forecasts only). */
              readonly own2?: number;
              /** @description Mean time after which it is followed by those (forecasts only), days. */
              readonly ownT2?: number;
              /** @description Longest time between provocation and response, days. */
              readonly horizonDays?: number;
              /** @description How much a provocation weighs whose actor is only of the same party; the same actor weighs 1. */
              readonly partyMatch?: number;
              /** @description How much a provocation weighs whose actor is only of the same bloc; the same actor weighs 1. */
              readonly blocMatch?: number;
              /** @description Severity at which a provocation weighs what the kernels say, doublings. */
              readonly severityPivot?: number;
              /** @description By how many doublings a provocation must be graver to weigh twice as much. */
              readonly severityDivisor?: number;
              /** @description Probability from which an act is taken as a response. */
              readonly probableFrom?: number;
            };
            /** @description The rows. */
            readonly rows: readonly components['schemas']['Pending'][];
            /** @description `cursor` for the page behind this one; left out on the last. */
            readonly next?: string;
          };
        };
      };
      /** @description A parameter is wrong; `problems` names it with its value. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no key, or nobody holds it. */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The key does not have the scope read. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The history is too long to be folded under other parameters than the defaults. */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database cannot be reached. */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The read models did not reach the position of `after` in time. */
      readonly 504: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly explainAction: {
    readonly parameters: {
      readonly query?: {
        /** @description How far actors roll up to the sides of dyads and sequences. Links, chains and alerts are always at bloc level. */
        readonly level?: 'actor' | 'party' | 'bloc';
        /** @description Who counts as having done it where sources differ. */
        readonly attribution?: 'consensus' | 'claimed' | 'accused';
        /** @description Only events accepted by then. */
        readonly asOf?: string | unknown | unknown | unknown;
        /** @description The clock for the status of chains; left out: the last acceptance. */
        readonly now?: string | unknown | unknown | unknown;
        /** @description Longest silence within an episode, days. */
        readonly quietGapDays?: number;
        /** @description Least that a busy dyad's own rhythm shortens the quiet gap to, days. */
        readonly quietGapLeastDays?: number;
        /** @description How many earlier acts a busy dyad's rhythm is measured on. */
        readonly rhythmActions?: number;
        /** @description Mean gaps between those acts after which a silence ends an episode of a busy dyad. */
        readonly rhythmFactor?: number;
        /** @description Longest interval of an action that still makes a move, days. */
        readonly vagueDays?: number;
        /** @description Doublings within which a response counts as matched. */
        readonly matchedWithin?: number;
        /** @description Over how many last moves of a sequence its trend is taken. */
        readonly trendMoves?: number;
        /** @description Time within which a later act of the other side counts as an answer in the reciprocity figure, days. */
        readonly answerDays?: number;
        /** @description How often one side's times are turned around the circle for the share of answers by chance. */
        readonly nullTurns?: number;
        /** @description Silence after which a chain has ended, and signals no longer attach, days. */
        readonly chainLullDays?: number;
        /** @description Age beyond which an alert is historical, days. */
        readonly alertHorizonDays?: number;
        /** @description Branching weight of the fast kernel. */
        readonly a1?: number;
        /** @description Mean delay of the fast kernel, days. */
        readonly t1?: number;
        /** @description Branching weight of the slow kernel. */
        readonly a2?: number;
        /** @description Mean delay of the slow kernel, days. */
        readonly t2?: number;
        /** @description Least background rate, acts per day. */
        readonly mu?: number;
        /** @description Fitted background rate; it replaces the counted one, acts per day. */
        readonly background?: number;
        /** @description Time over which a side's own acts are counted for its background rate, days. */
        readonly backgroundDays?: number;
        /** @description Acts that one act of a side's own is followed by soon (forecasts only). */
        readonly own1?: number;
        /** @description Mean time after which it is followed by those (forecasts only), days. */
        readonly ownT1?: number;
        /** @description Acts that one act of a side's own is followed by in the long run (forecasts only). */
        readonly own2?: number;
        /** @description Mean time after which it is followed by those (forecasts only), days. */
        readonly ownT2?: number;
        /** @description Longest time between provocation and response, days. */
        readonly horizonDays?: number;
        /** @description How much a provocation weighs whose actor is only of the same party; the same actor weighs 1. */
        readonly partyMatch?: number;
        /** @description How much a provocation weighs whose actor is only of the same bloc; the same actor weighs 1. */
        readonly blocMatch?: number;
        /** @description Severity at which a provocation weighs what the kernels say, doublings. */
        readonly severityPivot?: number;
        /** @description By how many doublings a provocation must be graver to weigh twice as much. */
        readonly severityDivisor?: number;
        /** @description Probability from which an act is taken as a response. */
        readonly probableFrom?: number;
        /** @description Wait until the read models cover this position of the log (as ingest answers it), up to 10 s. */
        readonly after?: string;
      };
      readonly header?: never;
      readonly path: {
        /** @description Id of the action. */
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The answer. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            /** @description The position of the log that the answer covers. */
            readonly position: string;
            /** @description What was asked for, defaults included: what the answer depends on beside the events. */
            readonly parameters: {
              /**
               * @description How far actors roll up to the sides of dyads and sequences. Links, chains and alerts are always at bloc level.
               * @enum {string}
               */
              readonly level?: 'actor' | 'party' | 'bloc';
              /**
               * @description Who counts as having done it where sources differ.
               * @enum {string}
               */
              readonly attribution?: 'consensus' | 'claimed' | 'accused';
              /** @description Only events accepted by then. */
              readonly asOf?: string | unknown | unknown | unknown;
              /** @description The clock for the status of chains; left out: the last acceptance. */
              readonly now?: string | unknown | unknown | unknown;
              /** @description Longest silence within an episode, days. */
              readonly quietGapDays?: number;
              /** @description Least that a busy dyad's own rhythm shortens the quiet gap to, days. */
              readonly quietGapLeastDays?: number;
              /** @description How many earlier acts a busy dyad's rhythm is measured on. */
              readonly rhythmActions?: number;
              /** @description Mean gaps between those acts after which a silence ends an episode of a busy dyad. */
              readonly rhythmFactor?: number;
              /** @description Longest interval of an action that still makes a move, days. */
              readonly vagueDays?: number;
              /** @description Doublings within which a response counts as matched. */
              readonly matchedWithin?: number;
              /** @description Over how many last moves of a sequence its trend is taken. */
              readonly trendMoves?: number;
              /** @description Time within which a later act of the other side counts as an answer in the reciprocity figure, days. */
              readonly answerDays?: number;
              /** @description How often one side's times are turned around the circle for the share of answers by chance. */
              readonly nullTurns?: number;
              /** @description Silence after which a chain has ended, and signals no longer attach, days. */
              readonly chainLullDays?: number;
              /** @description Age beyond which an alert is historical, days. */
              readonly alertHorizonDays?: number;
              /** @description Branching weight of the fast kernel. */
              readonly a1?: number;
              /** @description Mean delay of the fast kernel, days. */
              readonly t1?: number;
              /** @description Branching weight of the slow kernel. */
              readonly a2?: number;
              /** @description Mean delay of the slow kernel, days. */
              readonly t2?: number;
              /** @description Least background rate, acts per day. */
              readonly mu?: number;
              /** @description Fitted background rate; it replaces the counted one, acts per day. */
              readonly background?: number;
              /** @description Time over which a side's own acts are counted for its background rate, days. */
              readonly backgroundDays?: number;
              /** @description Acts that one act of a side's own is followed by soon (forecasts only). */
              readonly own1?: number;
              /** @description Mean time after which it is followed by those (forecasts only), days. */
              readonly ownT1?: number;
              /** @description Acts that one act of a side's own is followed by in the long run (forecasts only). */
              readonly own2?: number;
              /** @description Mean time after which it is followed by those (forecasts only), days. */
              readonly ownT2?: number;
              /** @description Longest time between provocation and response, days. */
              readonly horizonDays?: number;
              /** @description How much a provocation weighs whose actor is only of the same party; the same actor weighs 1. */
              readonly partyMatch?: number;
              /** @description How much a provocation weighs whose actor is only of the same bloc; the same actor weighs 1. */
              readonly blocMatch?: number;
              /** @description Severity at which a provocation weighs what the kernels say, doublings. */
              readonly severityPivot?: number;
              /** @description By how many doublings a provocation must be graver to weigh twice as much. */
              readonly severityDivisor?: number;
              /** @description Probability from which an act is taken as a response. */
              readonly probableFrom?: number;
            };
            /** @description Id of the action. */
            readonly action: string;
            readonly identity: components['schemas']['Identity'];
            readonly attribution: components['schemas']['Attribution'];
            /** @description What it answers, and what answers it, each with its arithmetic. */
            readonly links: readonly components['schemas']['LinkExplained'][];
            /** @description Names of the actors spoken of, by id. */
            readonly names: {
              readonly [key: string]: string;
            };
            /** @description The same in plain sentences. */
            readonly inWords: {
              /** @description Why its reports are one action. */
              readonly identity: readonly string[];
              /** @description Why these are said to have done it. */
              readonly attribution: readonly string[];
              /** @description Why it answers what it answers. */
              readonly links: readonly string[];
            };
          };
        };
      };
      /** @description A parameter is wrong; `problems` names it with its value. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no key, or nobody holds it. */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The key does not have the scope read. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none of this id, under these parameters. */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The history is too long to be folded under other parameters than the defaults. */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database cannot be reached. */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The read models did not reach the position of `after` in time. */
      readonly 504: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly listForecasts: {
    readonly parameters: {
      readonly query?: {
        /** @description How far actors roll up to the sides of dyads and sequences. Links, chains and alerts are always at bloc level. */
        readonly level?: 'actor' | 'party' | 'bloc';
        /** @description Who counts as having done it where sources differ. */
        readonly attribution?: 'consensus' | 'claimed' | 'accused';
        /** @description Only events accepted by then. */
        readonly asOf?: string | unknown | unknown | unknown;
        /** @description The clock for the status of chains; left out: the last acceptance. */
        readonly now?: string | unknown | unknown | unknown;
        /** @description Longest silence within an episode, days. */
        readonly quietGapDays?: number;
        /** @description Least that a busy dyad's own rhythm shortens the quiet gap to, days. */
        readonly quietGapLeastDays?: number;
        /** @description How many earlier acts a busy dyad's rhythm is measured on. */
        readonly rhythmActions?: number;
        /** @description Mean gaps between those acts after which a silence ends an episode of a busy dyad. */
        readonly rhythmFactor?: number;
        /** @description Longest interval of an action that still makes a move, days. */
        readonly vagueDays?: number;
        /** @description Doublings within which a response counts as matched. */
        readonly matchedWithin?: number;
        /** @description Over how many last moves of a sequence its trend is taken. */
        readonly trendMoves?: number;
        /** @description Time within which a later act of the other side counts as an answer in the reciprocity figure, days. */
        readonly answerDays?: number;
        /** @description How often one side's times are turned around the circle for the share of answers by chance. */
        readonly nullTurns?: number;
        /** @description Silence after which a chain has ended, and signals no longer attach, days. */
        readonly chainLullDays?: number;
        /** @description Age beyond which an alert is historical, days. */
        readonly alertHorizonDays?: number;
        /** @description Branching weight of the fast kernel. */
        readonly a1?: number;
        /** @description Mean delay of the fast kernel, days. */
        readonly t1?: number;
        /** @description Branching weight of the slow kernel. */
        readonly a2?: number;
        /** @description Mean delay of the slow kernel, days. */
        readonly t2?: number;
        /** @description Least background rate, acts per day. */
        readonly mu?: number;
        /** @description Fitted background rate; it replaces the counted one, acts per day. */
        readonly background?: number;
        /** @description Time over which a side's own acts are counted for its background rate, days. */
        readonly backgroundDays?: number;
        /** @description Acts that one act of a side's own is followed by soon (forecasts only). */
        readonly own1?: number;
        /** @description Mean time after which it is followed by those (forecasts only), days. */
        readonly ownT1?: number;
        /** @description Acts that one act of a side's own is followed by in the long run (forecasts only). */
        readonly own2?: number;
        /** @description Mean time after which it is followed by those (forecasts only), days. */
        readonly ownT2?: number;
        /** @description Longest time between provocation and response, days. */
        readonly horizonDays?: number;
        /** @description How much a provocation weighs whose actor is only of the same party; the same actor weighs 1. */
        readonly partyMatch?: number;
        /** @description How much a provocation weighs whose actor is only of the same bloc; the same actor weighs 1. */
        readonly blocMatch?: number;
        /** @description Severity at which a provocation weighs what the kernels say, doublings. */
        readonly severityPivot?: number;
        /** @description By how many doublings a provocation must be graver to weigh twice as much. */
        readonly severityDivisor?: number;
        /** @description Probability from which an act is taken as a response. */
        readonly probableFrom?: number;
        /** @description Wait until the read models cover this position of the log (as ingest answers it), up to 10 s. */
        readonly after?: string;
        /** @description Only what happened, at least in part, at or after this time. */
        readonly from?: string;
        /** @description Only what happened, at least in part, before this time. */
        readonly to?: string;
        /** @description Only what this actor takes part in, or a side of this id. */
        readonly actor?: string;
        /** @description Only what belongs to this: the id of a dyad (of dyads, sequences, alerts, actions), of a chain or action (of links, chains, alerts, actions), or of a report (of actions). */
        readonly of?: string;
        /** @description Most rows on a page. */
        readonly limit?: number;
        /** @description `next` of the page before. */
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The answer. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            /** @description The position of the log that the answer covers. */
            readonly position: string;
            /** @description What was asked for, defaults included: what the answer depends on beside the events. */
            readonly parameters: {
              /**
               * @description How far actors roll up to the sides of dyads and sequences. Links, chains and alerts are always at bloc level.
               * @enum {string}
               */
              readonly level?: 'actor' | 'party' | 'bloc';
              /**
               * @description Who counts as having done it where sources differ.
               * @enum {string}
               */
              readonly attribution?: 'consensus' | 'claimed' | 'accused';
              /** @description Only events accepted by then. */
              readonly asOf?: string | unknown | unknown | unknown;
              /** @description The clock for the status of chains; left out: the last acceptance. */
              readonly now?: string | unknown | unknown | unknown;
              /** @description Longest silence within an episode, days. */
              readonly quietGapDays?: number;
              /** @description Least that a busy dyad's own rhythm shortens the quiet gap to, days. */
              readonly quietGapLeastDays?: number;
              /** @description How many earlier acts a busy dyad's rhythm is measured on. */
              readonly rhythmActions?: number;
              /** @description Mean gaps between those acts after which a silence ends an episode of a busy dyad. */
              readonly rhythmFactor?: number;
              /** @description Longest interval of an action that still makes a move, days. */
              readonly vagueDays?: number;
              /** @description Doublings within which a response counts as matched. */
              readonly matchedWithin?: number;
              /** @description Over how many last moves of a sequence its trend is taken. */
              readonly trendMoves?: number;
              /** @description Time within which a later act of the other side counts as an answer in the reciprocity figure, days. */
              readonly answerDays?: number;
              /** @description How often one side's times are turned around the circle for the share of answers by chance. */
              readonly nullTurns?: number;
              /** @description Silence after which a chain has ended, and signals no longer attach, days. */
              readonly chainLullDays?: number;
              /** @description Age beyond which an alert is historical, days. */
              readonly alertHorizonDays?: number;
              /** @description Branching weight of the fast kernel. */
              readonly a1?: number;
              /** @description Mean delay of the fast kernel, days. */
              readonly t1?: number;
              /** @description Branching weight of the slow kernel. */
              readonly a2?: number;
              /** @description Mean delay of the slow kernel, days. */
              readonly t2?: number;
              /** @description Least background rate, acts per day. */
              readonly mu?: number;
              /** @description Fitted background rate; it replaces the counted one, acts per day. */
              readonly background?: number;
              /** @description Time over which a side's own acts are counted for its background rate, days. */
              readonly backgroundDays?: number;
              /** @description Acts that one act of a side's own is followed by soon (forecasts only). */
              readonly own1?: number;
              /** @description Mean time after which it is followed by those (forecasts only), days. */
              readonly ownT1?: number;
              /** @description Acts that one act of a side's own is followed by in the long run (forecasts only). */
              readonly own2?: number;
              /** @description Mean time after which it is followed by those (forecasts only), days. */
              readonly ownT2?: number;
              /** @description Longest time between provocation and response, days. */
              readonly horizonDays?: number;
              /** @description How much a provocation weighs whose actor is only of the same party; the same actor weighs 1. */
              readonly partyMatch?: number;
              /** @description How much a provocation weighs whose actor is only of the same bloc; the same actor weighs 1. */
              readonly blocMatch?: number;
              /** @description Severity at which a provocation weighs what the kernels say, doublings. */
              readonly severityPivot?: number;
              /** @description By how many doublings a provocation must be graver to weigh twice as much. */
              readonly severityDivisor?: number;
              /** @description Probability from which an act is taken as a response. */
              readonly probableFrom?: number;
            };
            /** @description The rows. */
            readonly rows: readonly components['schemas']['Forecast'][];
            /** @description `cursor` for the page behind this one; left out on the last. */
            readonly next?: string;
          };
        };
      };
      /** @description A parameter is wrong; `problems` names it with its value. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no key, or nobody holds it. */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The key does not have the scope read. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The history is too long to be folded under other parameters than the defaults. */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database cannot be reached. */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The read models did not reach the position of `after` in time. */
      readonly 504: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly listQuarantine: {
    readonly parameters: {
      readonly query?: {
        /** @description How far actors roll up to the sides of dyads and sequences. Links, chains and alerts are always at bloc level. */
        readonly level?: 'actor' | 'party' | 'bloc';
        /** @description Who counts as having done it where sources differ. */
        readonly attribution?: 'consensus' | 'claimed' | 'accused';
        /** @description Only events accepted by then. */
        readonly asOf?: string | unknown | unknown | unknown;
        /** @description The clock for the status of chains; left out: the last acceptance. */
        readonly now?: string | unknown | unknown | unknown;
        /** @description Longest silence within an episode, days. */
        readonly quietGapDays?: number;
        /** @description Least that a busy dyad's own rhythm shortens the quiet gap to, days. */
        readonly quietGapLeastDays?: number;
        /** @description How many earlier acts a busy dyad's rhythm is measured on. */
        readonly rhythmActions?: number;
        /** @description Mean gaps between those acts after which a silence ends an episode of a busy dyad. */
        readonly rhythmFactor?: number;
        /** @description Longest interval of an action that still makes a move, days. */
        readonly vagueDays?: number;
        /** @description Doublings within which a response counts as matched. */
        readonly matchedWithin?: number;
        /** @description Over how many last moves of a sequence its trend is taken. */
        readonly trendMoves?: number;
        /** @description Time within which a later act of the other side counts as an answer in the reciprocity figure, days. */
        readonly answerDays?: number;
        /** @description How often one side's times are turned around the circle for the share of answers by chance. */
        readonly nullTurns?: number;
        /** @description Silence after which a chain has ended, and signals no longer attach, days. */
        readonly chainLullDays?: number;
        /** @description Age beyond which an alert is historical, days. */
        readonly alertHorizonDays?: number;
        /** @description Branching weight of the fast kernel. */
        readonly a1?: number;
        /** @description Mean delay of the fast kernel, days. */
        readonly t1?: number;
        /** @description Branching weight of the slow kernel. */
        readonly a2?: number;
        /** @description Mean delay of the slow kernel, days. */
        readonly t2?: number;
        /** @description Least background rate, acts per day. */
        readonly mu?: number;
        /** @description Fitted background rate; it replaces the counted one, acts per day. */
        readonly background?: number;
        /** @description Time over which a side's own acts are counted for its background rate, days. */
        readonly backgroundDays?: number;
        /** @description Acts that one act of a side's own is followed by soon (forecasts only). */
        readonly own1?: number;
        /** @description Mean time after which it is followed by those (forecasts only), days. */
        readonly ownT1?: number;
        /** @description Acts that one act of a side's own is followed by in the long run (forecasts only). */
        readonly own2?: number;
        /** @description Mean time after which it is followed by those (forecasts only), days. */
        readonly ownT2?: number;
        /** @description Longest time between provocation and response, days. */
        readonly horizonDays?: number;
        /** @description How much a provocation weighs whose actor is only of the same party; the same actor weighs 1. */
        readonly partyMatch?: number;
        /** @description How much a provocation weighs whose actor is only of the same bloc; the same actor weighs 1. */
        readonly blocMatch?: number;
        /** @description Severity at which a provocation weighs what the kernels say, doublings. */
        readonly severityPivot?: number;
        /** @description By how many doublings a provocation must be graver to weigh twice as much. */
        readonly severityDivisor?: number;
        /** @description Probability from which an act is taken as a response. */
        readonly probableFrom?: number;
        /** @description Wait until the read models cover this position of the log (as ingest answers it), up to 10 s. */
        readonly after?: string;
        /** @description Only what happened, at least in part, at or after this time. */
        readonly from?: string;
        /** @description Only what happened, at least in part, before this time. */
        readonly to?: string;
        /** @description Only what this actor takes part in, or a side of this id. */
        readonly actor?: string;
        /** @description Only what belongs to this: the id of a dyad (of dyads, sequences, alerts, actions), of a chain or action (of links, chains, alerts, actions), or of a report (of actions). */
        readonly of?: string;
        /** @description Only rows of this kind. */
        readonly kind?: 'unreadable' | 'conflict';
        /** @description Most rows on a page. */
        readonly limit?: number;
        /** @description `next` of the page before. */
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The answer. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            /** @description The position of the log that the answer covers. */
            readonly position: string;
            /** @description What was asked for, defaults included: what the answer depends on beside the events. */
            readonly parameters: {
              /**
               * @description How far actors roll up to the sides of dyads and sequences. Links, chains and alerts are always at bloc level.
               * @enum {string}
               */
              readonly level?: 'actor' | 'party' | 'bloc';
              /**
               * @description Who counts as having done it where sources differ.
               * @enum {string}
               */
              readonly attribution?: 'consensus' | 'claimed' | 'accused';
              /** @description Only events accepted by then. */
              readonly asOf?: string | unknown | unknown | unknown;
              /** @description The clock for the status of chains; left out: the last acceptance. */
              readonly now?: string | unknown | unknown | unknown;
              /** @description Longest silence within an episode, days. */
              readonly quietGapDays?: number;
              /** @description Least that a busy dyad's own rhythm shortens the quiet gap to, days. */
              readonly quietGapLeastDays?: number;
              /** @description How many earlier acts a busy dyad's rhythm is measured on. */
              readonly rhythmActions?: number;
              /** @description Mean gaps between those acts after which a silence ends an episode of a busy dyad. */
              readonly rhythmFactor?: number;
              /** @description Longest interval of an action that still makes a move, days. */
              readonly vagueDays?: number;
              /** @description Doublings within which a response counts as matched. */
              readonly matchedWithin?: number;
              /** @description Over how many last moves of a sequence its trend is taken. */
              readonly trendMoves?: number;
              /** @description Time within which a later act of the other side counts as an answer in the reciprocity figure, days. */
              readonly answerDays?: number;
              /** @description How often one side's times are turned around the circle for the share of answers by chance. */
              readonly nullTurns?: number;
              /** @description Silence after which a chain has ended, and signals no longer attach, days. */
              readonly chainLullDays?: number;
              /** @description Age beyond which an alert is historical, days. */
              readonly alertHorizonDays?: number;
              /** @description Branching weight of the fast kernel. */
              readonly a1?: number;
              /** @description Mean delay of the fast kernel, days. */
              readonly t1?: number;
              /** @description Branching weight of the slow kernel. */
              readonly a2?: number;
              /** @description Mean delay of the slow kernel, days. */
              readonly t2?: number;
              /** @description Least background rate, acts per day. */
              readonly mu?: number;
              /** @description Fitted background rate; it replaces the counted one, acts per day. */
              readonly background?: number;
              /** @description Time over which a side's own acts are counted for its background rate, days. */
              readonly backgroundDays?: number;
              /** @description Acts that one act of a side's own is followed by soon (forecasts only). */
              readonly own1?: number;
              /** @description Mean time after which it is followed by those (forecasts only), days. */
              readonly ownT1?: number;
              /** @description Acts that one act of a side's own is followed by in the long run (forecasts only). */
              readonly own2?: number;
              /** @description Mean time after which it is followed by those (forecasts only), days. */
              readonly ownT2?: number;
              /** @description Longest time between provocation and response, days. */
              readonly horizonDays?: number;
              /** @description How much a provocation weighs whose actor is only of the same party; the same actor weighs 1. */
              readonly partyMatch?: number;
              /** @description How much a provocation weighs whose actor is only of the same bloc; the same actor weighs 1. */
              readonly blocMatch?: number;
              /** @description Severity at which a provocation weighs what the kernels say, doublings. */
              readonly severityPivot?: number;
              /** @description By how many doublings a provocation must be graver to weigh twice as much. */
              readonly severityDivisor?: number;
              /** @description Probability from which an act is taken as a response. */
              readonly probableFrom?: number;
            };
            /** @description The records. */
            readonly rows: readonly (
              | {
                  /** @constant */
                  readonly kind: 'unreadable';
                  /** @description Grows with every one. */
                  readonly sequence: number;
                  /** @description Where it stands in the log, partition:offset. */
                  readonly at: string;
                  /** @description What is wrong with it, by field and value. */
                  readonly reason: string;
                  /** @description The record, cut to a readable length. */
                  readonly value: string;
                }
              | {
                  /** @constant */
                  readonly kind: 'conflict';
                  /** @description Its id. */
                  readonly id: string;
                  /** @description Its source. */
                  readonly source: string;
                  /** @description Its number among the records of its identity that were set aside, from 1. */
                  readonly n: number;
                  /**
                   * Format: date-time
                   * @description When it was accepted. UTC.
                   */
                  readonly time: string;
                  /** @description Why it was set aside. */
                  readonly reason: string;
                  readonly event: components['schemas']['Event'];
                  /** @description Whether its source says by now what it says: it was replayed, or corrected in another way. */
                  readonly settled: boolean;
                }
            )[];
            /** @description `cursor` for the page behind this one; left out on the last. */
            readonly next?: string;
          };
        };
      };
      /** @description A parameter is wrong; `problems` names it with its value. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no key, or nobody holds it. */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The key does not have the scope read. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The history is too long to be folded under other parameters than the defaults. */
      readonly 422: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database cannot be reached. */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The read models did not reach the position of `after` in time. */
      readonly 504: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly listNotices: {
    readonly parameters: {
      readonly query?: {
        /** @description Wait until the read models cover this position of the log, up to 10 s. */
        readonly after?: string;
        /** @description The sequence behind which to begin: `next` of the page before. */
        readonly cursor?: number;
        /** @description Most notices on a page. */
        readonly limit?: number;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description A page. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            /** @description The notices. */
            readonly rows: readonly components['schemas']['Notice'][];
            /** @description `cursor` for the page behind this one; left out on the last. */
            readonly next?: string;
          };
        };
      };
      /** @description A parameter is wrong. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no key, or nobody holds it. */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The key does not have the scope read. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database cannot be reached. */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The read models did not reach the position in time. */
      readonly 504: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readonly streamNotices: {
    readonly parameters: {
      readonly query?: {
        /** @description Also notices that are only recorded. */
        readonly all?: boolean;
        /** @description The same, where headers cannot be set. */
        readonly lastEventId?: number;
      };
      readonly header?: {
        /** @description The last event that the client has; a browser sends it by itself. */
        readonly 'Last-Event-ID'?: number;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description A stream that does not end by itself. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'text/event-stream': components['schemas']['Notice'];
        };
      };
      /** @description A parameter is wrong. */
      readonly 400: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no key, or nobody holds it. */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The key does not have the scope read. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database cannot be reached. */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
}
