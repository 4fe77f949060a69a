// Made from the OpenAPI document of the services by `npm run client`: do not change by hand.

export interface paths {
  '/health/live': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whether the process runs */
    get: operations['isLive'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/health/ready': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whether it can do its work: the log and the database answer, and what it does gets on */
    get: operations['isReady'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/metrics': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Figures for Prometheus, in its text format; docs/operations.md says what each of Talion's means */
    get: operations['tell'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/asyncapi.json': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The AsyncAPI 3.0 document of the topic that the log is */
    get: operations['describeTopic'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/decisions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What analysts decided, the last first, with what was undone */
    get: operations['listDecisions'];
    put?: never;
    /**
     * Decide, in the name of your key
     * @description One decision, or up to 100 that are taken together: all of them or none. Each becomes an event of the source `urn:talion:analyst:<name of the key>` with the attributes `authtype` and `authid`, and `data.analyst` where its shape has one. A retraction withdraws what any source said: it stands under that source. Every decision says why (`reason`; a registration in `summary`). What it names must be known.
     */
    post: operations['decide'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/decisions/undo': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Undo a decision; undo that to bring it back
     * @description Withdraws the decision of any analyst, as a retraction would, and nothing but decisions. To undo a retraction brings back what it withdrew.
     */
    post: operations['undoDecision'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Every event that counts, once, in order of acceptance, as lines of JSON
     * @description What was repeated stands here once, with its first time; what was set aside (`/v1/quarantine`) does not stand here. Posted again, all of it changes nothing.
     */
    get: operations['listEvents'];
    put?: never;
    /**
     * Take events into the log
     * @description One event, an array of them, or a CloudEvents batch: at most 10000 events and 5242880 bytes. Or, as application/x-ndjson, a stream of any number of events, one on each line: it is answered as it is taken, a line for each batch of lines that is settled, so read while you send; when the connection is cut, send again what is not settled. Bodies may be packed (Content-Encoding gzip, zstd, deflate, br). Each event is judged by itself. `time` is set to now; a key with the scope admin may bring its own. To send an event again changes nothing: it is told as a duplicate.
     */
    post: operations['appendEvents'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/log/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Where the log ends */
    get: operations['endOfLog'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/log': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The records of the log, oldest first within a partition, as lines of JSON */
    get: operations['readLog'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/quarantine/replays': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Put a record that was set aside through the gate again
     * @description A record that was no event goes through the gate as it stands, and is an event where the gate takes it by now; a mended one is posted like any other. A report whose identity was taken corrects the first with what it says otherwise, or becomes an event of its own under `newId`. To replay twice changes nothing.
     */
    post: operations['replayRecord'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/schemas': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The types of events, with what each says */
    get: operations['listSchemas'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/schemas/{type}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The JSON Schema (draft 2020-12) of one type of event */
    get: operations['getSchema'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/keys': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** All keys, by name and scopes */
    get: operations['listKeys'];
    put?: never;
    /** Make a key */
    post: operations['makeKey'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/keys/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Take a key away; it may open other services for ten more seconds */
    delete: operations['removeKey'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/keys/mine': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Name and scopes of the key that asks */
    get: operations['showOwnKey'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/actors/suggestions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Actors that may be one by their names, with what speaks against it and the event that confirms it */
    get: operations['suggestAliases'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/actions/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** An action with its reports in full, and all that was said about it */
    get: operations['getAction'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/actions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Actions: what reports describe together, with who did it and where each field came from */
    get: operations['listActions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/actors/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** An actor */
    get: operations['getActor'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/actors': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Actors, with their names */
    get: operations['listActors'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/relations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who is part of, backed by or a member of whom, and when */
    get: operations['listRelations'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/dyads/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A dyad */
    get: operations['getDyad'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/dyads': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Pairs of sides that act on each other, at a level */
    get: operations['listDyads'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/sequences/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A sequence */
    get: operations['getSequence'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/sequences': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Episodes of dyads with their moves and retaliation cycles, at a level */
    get: operations['listSequences'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/links': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What answers what, with the arithmetic behind it */
    get: operations['listLinks'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/chains/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** An escalation chain */
    get: operations['getChain'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/chains': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Escalation chains as trees; of a kind are those of a status */
    get: operations['listChains'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/alerts/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** An alert that stands */
    get: operations['getAlert'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/alerts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Alerts that stand */
    get: operations['listAlerts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/coverage': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Sources' running totals beside what the log holds */
    get: operations['listCoverage'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/pending': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Events that wait for something not seen yet, or have no right to what they say */
    get: operations['listPending'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/actions/{id}/explanation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Why its reports are one action, why these did it, and why it answers what it answers */
    get: operations['explainAction'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/forecasts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Of each open provocation, how likely the other side acts within 1, 7 and 30 days, the most probable first */
    get: operations['listForecasts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/quarantine': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Records that were set aside: events that could not be folded, records that are no events, and those whose identity was taken by another content
     * @description Events that a defect of the program halts are tried again when a projector starts. Records that are no events came into the log by another door than ingest. `POST /v1/quarantine/replays` brings a record back after a fix.
     */
    get: operations['listQuarantine'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/knowledge': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** When events were accepted: what asOf can usefully be */
    get: operations['listKnowledge'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/changes/stream': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Where the read models stand, each time that they move, as server-sent events
     * @description Each event has a position of the log as its data: all questions asked from then on cover it. Moves that follow each other closely are told as one.
     */
    get: operations['streamChanges'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/search': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Actors, places and actions by words, the best of each first
     * @description Case, diacritics and apostrophes do not matter, hyphens are spaces: `kataib` finds Kata'ib Hezbollah. Actors are found by their names, places and actions by what a report or a correction that stands says: in its summary, in whom it names and where, also as English inflects words (`strike` finds strikes; words that English is full of, such as `the`, are not looked for). An action is found by each of its reports, and told once, with the best. What is withdrawn is not found.
     */
    get: operations['search'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/notices': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** All notices, those that were only recorded too */
    get: operations['listNotices'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/alerts/stream': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Notices as they happen, as server-sent events
     * @description Each event is named by its kind (raised, amended, withdrawn, reinstated), has the sequence as its id and a notice as its data. Without an id to begin behind, only what comes from now on.
     */
    get: operations['streamNotices'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/endpoints': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** All endpoints, and how each answers */
    get: operations['listEndpoints'];
    put?: never;
    /** Name an address that alerts may be sent to */
    post: operations['makeEndpoint'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/endpoints/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Take it away, with its subscriptions; the ledger stays */
    delete: operations['removeEndpoint'];
    options?: never;
    head?: never;
    /** Switch it off or on */
    patch: operations['switchEndpoint'];
    trace?: never;
  };
  '/v1/endpoints/{id}/secrets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Make a new secret; the last one signs beside it for another 24 hours */
    post: operations['rotateSecret'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/endpoints/{id}/trials': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Send a message that only tries whether it comes through */
    post: operations['tryEndpoint'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/endpoints/{id}/resends': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Send again all that was given up */
    post: operations['resendAll'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/subscriptions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** All subscriptions */
    get: operations['listSubscriptions'];
    put?: never;
    /** Send alerts of a kind to an endpoint, from now on */
    post: operations['subscribe'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/subscriptions/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Take it away; the ledger stays */
    delete: operations['unsubscribe'];
    options?: never;
    head?: never;
    /** Change what it asks for, or pause it */
    patch: operations['changeSubscription'];
    trace?: never;
  };
  '/v1/subscriptions/previews': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** What a filter would have raised of what happened in the last 90 days */
    post: operations['previewSubscription'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/deliveries': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Messages, the newest first; state=dead: those given up */
    get: operations['listDeliveries'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/deliveries/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A message with every attempt to send it */
    get: operations['showDelivery'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/deliveries/{id}/resends': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Send a message again that was given up */
    post: operations['resend'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/mutes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What is muted now */
    get: operations['listMutes'];
    put?: never;
    /**
     * Tell nobody of something for a while
     * @description What would be told of it stands in the ledger as muted. Withdrawals of what was told before come through; an alert that still stands when the silence ends is told when its verdict changes.
     */
    post: operations['mute'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/mutes/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** End a silence early */
    delete: operations['unmute'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/acknowledgements': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who has taken note of which alert */
    get: operations['listAcknowledgements'];
    put?: never;
    /** Take note of an alert, under the name of the key */
    post: operations['acknowledge'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @description Problem details (RFC 9457): why a request was refused or failed. */
    Problem: {
      /**
       * Format: uri
       * @description The kind of problem, a URN: branch on this.
       */
      type: string;
      /** @description The kind of problem in words. */
      title: string;
      /** @description The HTTP status. */
      status: number;
      /** @description This case in words. */
      detail?: string;
      /** @description A URN under which the service's own log says more. */
      instance?: string;
      /** @description Each field or parameter that is wrong, with its value. */
      problems?: {
        /** @description Where: a JSON Pointer into the event, such as /data/occurred/to, or the name of a query parameter. */
        field: string;
        /** @description What was found there, as JSON, cut to a readable length. */
        value: string;
        /** @description What would be right. */
        message: string;
        /** @description Place of the event in the request, counted from 0. */
        index?: number;
        /** @description Id of the event, where it has one. */
        id?: string;
        /** @description Source of the event, where it has one. */
        source?: string;
      }[];
    };
    /** @description An action: what one or more reports describe together. */
    Action: {
      /** @description Id of its earliest accepted report. */
      id: string;
      /** @description PLOVER root type. */
      type: string;
      /** @description PLOVER mode. */
      mode?: string;
      /**
       * @description Hostile acts make moves; signals and restraints are shown beside them.
       * @enum {string}
       */
      role: 'hostile' | 'signal' | 'restraint';
      /** @description When: the most precise time of its reports. */
      occurred: {
        /**
         * Format: date-time
         * @description Start, inclusive. UTC.
         */
        from: string;
        /**
         * Format: date-time
         * @description End, exclusive. UTC.
         */
        to: string;
        /**
         * @description How precisely it is dated.
         * @enum {string}
         */
        precision: 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';
      };
      /** @description Where: the most precise place of its reports. */
      place?: {
        /** @description Name as the source gives it. */
        name?: string;
        /** @description Country, or countries where the source names several. */
        countries?: string[];
        /** @description Province, governorate or sea. */
        region?: string;
        /** @description Degrees north, WGS 84. */
        latitude?: number;
        /** @description Degrees east, WGS 84. */
        longitude?: number;
        /**
         * @description What the place stands for.
         * @enum {string}
         */
        precision: 'exact' | 'town' | 'region' | 'country';
      };
      /** @description Actor ids of who did it under the attribution policy. */
      initiators: string[];
      /**
       * @description On whose word: the rung that the initiators stand on.
       * @enum {string}
       */
      rung: 'confirmed' | 'claimed' | 'blamed' | 'named' | 'suspected' | 'unknown';
      /** @description Whether an actor that is said to have done it denies it. */
      disputed: boolean;
      /** @description Who stands on which rung, whatever the policy. */
      responsibility: {
        /** @description Actor id. */
        actor: string;
        /**
         * @description How it is said to have done it.
         * @enum {string}
         */
        rung: 'confirmed' | 'claimed' | 'blamed' | 'named' | 'suspected' | 'unknown';
        /** @description Events that say so. */
        by: string[];
      }[];
      /** @description Events that deny it. */
      denials: string[];
      /** @description Actor ids of those whom it hit. */
      targets: string[];
      /** @description The sides that its actors stand on, both ends together. */
      sides: {
        /** @description At party level. */
        party: string[];
        /** @description At bloc level. */
        bloc: string[];
      };
      /** @description People killed, as a range over all reports. */
      killed?: {
        /** @description At least: the smallest that a report gives. */
        low?: number;
        /** @description Best estimate: of the most recent report that has one. */
        best?: number;
        /** @description At most: the largest that a report gives. */
        high?: number;
      };
      /** @description People injured, as a range over all reports. */
      injured?: {
        /** @description At least: the smallest that a report gives. */
        low?: number;
        /** @description Best estimate: of the most recent report that has one. */
        best?: number;
        /** @description At most: the largest that a report gives. */
        high?: number;
      };
      /** @description Places or objects struck, as a range over all reports. */
      targetsStruck?: {
        /** @description At least: the smallest that a report gives. */
        low?: number;
        /** @description Best estimate: of the most recent report that has one. */
        best?: number;
        /** @description At most: the largest that a report gives. */
        high?: number;
      };
      /** @description Whether a leader was killed. */
      leaderKilled?: boolean;
      /** @description Goldstein score, -10 (conflict) to 10 (cooperation): the lowest of its reports. */
      goldstein: number;
      /** @description MID hostility level, 1 to 5. */
      hostility?: number;
      /** @description Severity on a log2 scale: +1 is twice as severe. */
      severity: number;
      /** @description Its reports, in canonical order. */
      reports: {
        /** @description Id of the report. */
        id: string;
        /** @description Who published it. */
        source: string;
        /** @description Whether its source has withdrawn it. */
        withdrawn: boolean;
        /** @description Events that correct it. */
        corrections: string[];
      }[];
      /** @description Which report each field came from, by its id. */
      sources: {
        /** @description Id of the report. */
        type: string;
        /** @description Id of the report. */
        goldstein: string;
        /** @description Id of the report. */
        occurred: string;
        /** @description Id of the report. */
        mode?: string;
        /** @description Id of the report. */
        place?: string;
        /** @description Reports that give low, best and high. */
        killed?: {
          [key: string]: string;
        };
        /** @description Reports that give low, best and high. */
        injured?: {
          [key: string]: string;
        };
        /** @description Id of the report. */
        targetsStruck?: string;
        /** @description Id of the report. */
        leaderKilled?: string;
        /** @description By actor. */
        initiators: {
          [key: string]: string[];
        };
        /** @description By actor. */
        targets: {
          [key: string]: string[];
        };
      };
      /** @description Merges and splits that concern its reports. */
      decisions: string[];
      /** @description Claims, blames and denials. */
      statements: string[];
      /**
       * Format: date-time
       * @description When its first report was accepted. UTC.
       */
      firstAccepted: string;
    };
    /** @description An actor. */
    Actor: {
      /** @description Id of the actor. */
      id: string;
      /** @description The name to show. */
      name: string;
      /** @description Other names and spellings. */
      aliases: string[];
      /** @description What it is: state, armed-group, ... */
      kind?: string;
      /** @description The country it governs. */
      governs?: string;
      /** @description Known only by reports that name it; nobody has registered it. */
      provisional: boolean;
      /** @description Known only as somebody of another actor. */
      nameless: boolean;
    };
    /** @description One actor belongs to another on [from, until). */
    Relation: {
      /** @description Id of the actor below. */
      actor: string;
      /**
       * @description How it belongs.
       * @enum {string}
       */
      relation: 'part_of' | 'backed_by' | 'member_of';
      /** @description Id of the actor above. */
      to: string;
      /**
       * Format: date-time
       * @description Since when; left out: always has. UTC.
       */
      from?: string;
      /**
       * Format: date-time
       * @description Until when; left out: still does. UTC.
       */
      until?: string;
    };
    /** @description Two sides that act on each other. */
    Dyad: {
      /** @description The two side ids, the smaller first, joined by --. */
      id: string;
      /**
       * @description How far actors are rolled up to sides.
       * @enum {string}
       */
      level: 'actor' | 'party' | 'bloc';
      /** @description The two sides, the smaller id first. */
      sides: string[];
      /** @description Number of actions that contribute. */
      actions: number;
      /** @description Number of these that make moves. */
      moving: number;
      /**
       * Format: date-time
       * @description Start of the first. UTC.
       */
      from: string;
      /**
       * Format: date-time
       * @description End of the last. UTC.
       */
      to: string;
      /** @description Ids of its sequences. */
      sequences: string[];
      /** @description What is shown without making a move. */
      shown: {
        /** @description Id of the action. */
        action: string;
        /**
         * @description Why it makes none.
         * @enum {string}
         */
        as: 'signal' | 'restraint' | 'too-vague' | 'answers-elsewhere';
      }[];
      /** @description How often the other side answers within a week, never without its null. */
      reciprocity?: {
        /** @description Share of moving actions answered strictly later and within 7 days, 0 to 1. */
        share: number;
        /** @description The same share by chance: mean over 20 circular shifts of the second side's times. */
        null: number;
      };
      /** @description Tallies to compare with. */
      coverage: string[];
    };
    /** @description An episode of a dyad, between two quiet gaps. */
    Sequence: {
      /** @description Its dyad, a colon, and its first action. */
      id: string;
      /**
       * @description How far actors are rolled up to sides.
       * @enum {string}
       */
      level: 'actor' | 'party' | 'bloc';
      /** @description Id of the dyad. */
      dyad: string;
      /** @description The two sides, the smaller id first. */
      sides: string[];
      /**
       * @description Two moves make an exchange, three or more a tit-for-tat sequence.
       * @enum {string}
       */
      kind: 'one-sided' | 'exchange' | 'tit-for-tat';
      /**
       * Format: date-time
       * @description Start of the first action. UTC.
       */
      from: string;
      /**
       * Format: date-time
       * @description End of the last action. UTC.
       */
      to: string;
      /**
       * @description Which side began is not known.
       * @enum {string}
       */
      order?: 'unknown';
      /** @description Its moves, in order. */
      moves: {
        /** @description Its number, from 1. */
        n: number;
        /** @description The side that acts. */
        initiator: string;
        /** @description The side acted on. */
        target: string;
        /** @description Ids of its actions, in order. */
        actions: string[];
        /**
         * Format: date-time
         * @description Start. UTC.
         */
        from: string;
        /**
         * Format: date-time
         * @description End. UTC.
         */
        to: string;
        /** @description Group severity on a log2 scale. */
        severity: number;
        /** @description Days between a move and the one before it. */
        latency?: {
          /** @description At least, days. */
          lowDays: number;
          /** @description At most, days. */
          highDays: number;
          /**
           * @description The two overlap: which came first is not known.
           * @enum {string}
           */
          order?: 'unknown';
        };
        /** @description Severity less that of the move before, doublings. */
        proportionality?: number;
        /**
         * @description Above +0.5 escalatory, below -0.5 restrained, else matched.
         * @enum {string}
         */
        verdict?: 'escalatory' | 'matched' | 'restrained';
      }[];
      /** @description Its retaliation cycles, in order. */
      cycles: {
        /** @description Its number, from 1. */
        n: number;
        /** @description Number of the move that provokes. */
        provocation: number;
        /** @description Number of the move that responds. */
        response: number;
        /** @description Whether the response is known to come after the provocation, or asserts it as its trigger. */
        completed: boolean;
        /** @description Days between a move and the one before it. */
        latency: {
          /** @description At least, days. */
          lowDays: number;
          /** @description At most, days. */
          highDays: number;
          /**
           * @description The two overlap: which came first is not known.
           * @enum {string}
           */
          order?: 'unknown';
        };
        /** @description Severity of the response less that of the provocation, doublings. */
        proportionality: number;
        /**
         * @description Above +0.5 escalatory, below -0.5 restrained, else matched.
         * @enum {string}
         */
        verdict: 'escalatory' | 'matched' | 'restrained';
      }[];
      /** @description Number of the last move, where nobody has answered it. */
      openProvocation?: number;
      /** @description Theil-Sen slope of severity over the last 30 moves, doublings per move. */
      trend?: number;
      /** @description What is shown without making a move. */
      shown: {
        /** @description Id of the action. */
        action: string;
        /**
         * @description Why it makes none.
         * @enum {string}
         */
        as: 'signal' | 'restraint' | 'too-vague' | 'answers-elsewhere';
      }[];
    };
    /** @description One action answers another. */
    Link: {
      /** @description Id of the action that answers. */
      response: string;
      /** @description Id of the action that it answers. */
      trigger: string;
      /**
       * @description Whether somebody says so, or the model infers it.
       * @enum {string}
       */
      kind: 'asserted' | 'inferred';
      /** @description Whose word it is. */
      assertedBy?: {
        /** @description The event that asserts it. */
        event: string;
        /** @description Who says so. */
        source: string;
        /** @description The analyst whose decision it is. */
        analyst?: string;
      };
      /** @description Other triggers that are asserted, without effect. */
      alsoAsserted?: string[];
      /**
       * @description The two intervals overlap: which came first is not known.
       * @enum {string}
       */
      order?: 'unknown';
      /** @description Probability that the response answers anything at all, 0 to 1. */
      probability?: number;
      /** @description Acts per day that the responding side would do anyway. */
      background?: number;
      /** @description An action that the response may answer, with the arithmetic. */
      explanation?: {
        /** @description Id of the action. */
        trigger: string;
        /** @description match * severity * decay. */
        weight: number;
        /** @description Its part of the summed weights, 0 to 1. */
        share: number;
        /** @description The factors of the weight. */
        terms: {
          /** @description How well the two ends fit: 1 at actor level, 0.7 at party, 0.4 at bloc, for each end. */
          match: number;
          /** @description 2^((severity - 10) / 8), of the severity rounded to a whole number. */
          severity: number;
          /** @description The kernel at this distance. */
          decay: number;
          /** @description Days between the two, from start to start. */
          days: number;
        };
      };
      /** @description The next best candidates. */
      runnersUp: {
        /** @description Id of the action. */
        trigger: string;
        /** @description match * severity * decay. */
        weight: number;
        /** @description Its part of the summed weights, 0 to 1. */
        share: number;
        /** @description The factors of the weight. */
        terms: {
          /** @description How well the two ends fit: 1 at actor level, 0.7 at party, 0.4 at bloc, for each end. */
          match: number;
          /** @description 2^((severity - 10) / 8), of the severity rounded to a whole number. */
          severity: number;
          /** @description The kernel at this distance. */
          decay: number;
          /** @description Days between the two, from start to start. */
          days: number;
        };
      }[];
      /** @description Whether it joins a chain; an inferred link across a lull does not. */
      joinsChain: boolean;
    };
    /** @description An escalation chain: actions linked as responses to each other. */
    Chain: {
      /** @description Id of its root action. */
      id: string;
      /** @description Id of its root action. */
      root: string;
      /** @description Root first, then by time. */
      actions: string[];
      /** @description Links on the longest path. */
      depth: number;
      /** @description Most actions at one depth. */
      breadth: number;
      /**
       * Format: date-time
       * @description Start of the root. UTC.
       */
      start: string;
      /**
       * Format: date-time
       * @description Latest end of a hostile action. UTC.
       */
      lastActivity: string;
      /**
       * @description At the clock `now`.
       * @enum {string}
       */
      status: 'active' | 'paused' | 'ended';
      /** @description Parties that take part. */
      participants: string[];
      /** @description Countries of its hostile actions. */
      countries: string[];
      /** @description Losses by side. */
      casualties: {
        /** @description The sides, at bloc level. */
        sides: string[];
        /** @description People killed. */
        killed: {
          /** @description At least. */
          low: number;
          /** @description Best estimate. */
          best: number;
          /** @description At most. */
          high: number;
        };
        /** @description People injured. */
        injured: {
          /** @description At least. */
          low: number;
          /** @description Best estimate. */
          best: number;
          /** @description At most. */
          high: number;
        };
      }[];
      /** @description Greatest severity of an action, log2 scale. */
      peakSeverity: number;
      /** @description Theil-Sen slope of group severity over depth, doublings per link. */
      trend?: number;
      /** @description Signals attached to it. */
      signals: string[];
      /** @description Restraints attached to it. */
      restraints: string[];
      tree: components['schemas']['ChainTree'];
    };
    /** @description An action of a chain with those that answer it. */
    ChainTree: {
      /** @description Id of the action. */
      action: string;
      /** @description Id of the action that it answers. */
      trigger?: string;
      /**
       * @description Whether somebody says so, or the model infers it.
       * @enum {string}
       */
      kind?: 'asserted' | 'inferred';
      /** @description Links from the root. */
      depth: number;
      /** @description Actions that answer it. */
      children: components['schemas']['ChainTree'][];
    };
    /** @description A fact that a desk wants to be told of once. */
    Alert:
      | {
          /** @description Derived from what it is about, so that nothing raises it twice. */
          id: string;
          /** @description Id of the action that it is about. */
          about: string;
          /**
           * Format: date-time
           * @description Latest of the first acceptances of the actions it stands on. UTC.
           */
          raisedAt: string;
          /** @description What it is about had ended longer ago than the alert horizon: readable, not delivered. */
          historical: boolean;
          /**
           * @description Kind of alert.
           * @enum {string}
           */
          kind: 'cycle.completed';
          /** @description Id of the dyad, at bloc level. */
          dyad: string;
          /** @description Id of the sequence. */
          sequence: string;
          /** @description Number of the cycle in its sequence. */
          n: number;
          /** @description The first cycle of its episode: a new retaliation cycle. */
          isNew: boolean;
          /** @description Actions of the move that provoked. */
          provocation: string[];
          /** @description Actions of the move that responded. */
          response: string[];
          /**
           * @description Above +0.5 escalatory, below -0.5 restrained, else matched.
           * @enum {string}
           */
          verdict: 'escalatory' | 'matched' | 'restrained';
          /** @description Severity of the response less that of the provocation, doublings. */
          proportionality: number;
          /** @description Days between a move and the one before it. */
          latency: {
            /** @description At least, days. */
            lowDays: number;
            /** @description At most, days. */
            highDays: number;
            /**
             * @description The two overlap: which came first is not known.
             * @enum {string}
             */
            order?: 'unknown';
          };
        }
      | {
          /** @description Derived from what it is about, so that nothing raises it twice. */
          id: string;
          /** @description Id of the action that it is about. */
          about: string;
          /**
           * Format: date-time
           * @description Latest of the first acceptances of the actions it stands on. UTC.
           */
          raisedAt: string;
          /** @description What it is about had ended longer ago than the alert horizon: readable, not delivered. */
          historical: boolean;
          /**
           * @description Kind of alert.
           * @enum {string}
           */
          kind: 'chain.started';
          /** @description Id of the chain. */
          chain: string;
          /** @description Id of its root action. */
          root: string;
          /** @description Id of its second action. */
          second: string;
          /** @description Parties then. */
          parties: string[];
          /** @description Countries then. */
          countries: string[];
        }
      | {
          /** @description Derived from what it is about, so that nothing raises it twice. */
          id: string;
          /** @description Id of the action that it is about. */
          about: string;
          /**
           * Format: date-time
           * @description Latest of the first acceptances of the actions it stands on. UTC.
           */
          raisedAt: string;
          /** @description What it is about had ended longer ago than the alert horizon: readable, not delivered. */
          historical: boolean;
          /**
           * @description Kind of alert.
           * @enum {string}
           */
          kind: 'chain.escalated';
          /** @description Id of the chain. */
          chain: string;
          /** @description Id of the action. */
          action: string;
          /** @description Peak severity before it, log2 scale. */
          peakBefore: number;
          /** @description Its severity, log2 scale. */
          peak: number;
        }
      | {
          /** @description Derived from what it is about, so that nothing raises it twice. */
          id: string;
          /** @description Id of the action that it is about. */
          about: string;
          /**
           * Format: date-time
           * @description Latest of the first acceptances of the actions it stands on. UTC.
           */
          raisedAt: string;
          /** @description What it is about had ended longer ago than the alert horizon: readable, not delivered. */
          historical: boolean;
          /**
           * @description Kind of alert.
           * @enum {string}
           */
          kind: 'chain.spilled';
          /** @description Id of the chain. */
          chain: string;
          /** @description Id of the action. */
          action: string;
          /** @description New parties. */
          parties: string[];
          /** @description New countries. */
          countries: string[];
        }
      | {
          /** @description Derived from what it is about, so that nothing raises it twice. */
          id: string;
          /** @description Id of the action that it is about. */
          about: string;
          /**
           * Format: date-time
           * @description Latest of the first acceptances of the actions it stands on. UTC.
           */
          raisedAt: string;
          /** @description What it is about had ended longer ago than the alert horizon: readable, not delivered. */
          historical: boolean;
          /**
           * @description Kind of alert.
           * @enum {string}
           */
          kind: 'chain.paused';
          /** @description Id of the restraint. */
          restraint: string;
          /** @description All chains that it pauses. */
          chains: string[];
        };
    /** @description How likely it is that an open provocation is answered soon: that the other side acts at all, whatever it means by it. */
    Forecast: {
      /** @description Id of the sequence, at bloc level. */
      id: string;
      /** @description Id of the dyad. */
      dyad: string;
      /** @description Its two sides, the smaller id first. */
      sides: string[];
      /** @description Number of the move in its sequence that nobody has answered. */
      move: number;
      /** @description The actions of that move. */
      provocation: string[];
      /**
       * Format: date-time
       * @description Start of the provocation, inclusive. UTC.
       */
      from: string;
      /**
       * Format: date-time
       * @description Its end, exclusive. UTC.
       */
      to: string;
      /** @description The side that did it. */
      provoker: string;
      /** @description The side that may answer. */
      answerer: string;
      /**
       * Format: date-time
       * @description The clock from which days are counted. UTC.
       */
      at: string;
      /** @description Probability of at least one act of the answerer against the provoker. */
      within: {
        /** @description Probability within 1 day. */
        days1: number;
        /** @description Probability within 7 days. */
        days7: number;
        /** @description Probability within 30 days. */
        days30: number;
      };
      /** @description Mean days until the first such act. */
      meanDays: number;
      /** @description Days within which one is as likely to come as not. */
      medianDays: number;
      /** @description The terms: P(n days) = 1 - exp(-expected), expected = background * n + the sum over kernels of perDay * delayDays * (1 - exp(-n / delayDays)). */
      explanation: {
        /** @description Rate at which the side acts anyway, acts per day. */
        background: number;
        /**
         * @description Where that is from: fitted, counted over the days before, or the least of the model.
         * @enum {string}
         */
        backgroundFrom: 'fitted' | 'counted' | 'least';
        /** @description By kernel of the model in force. */
        kernels: {
          /**
           * @description Whose acts: the other side's (`others`), or those of the side that may answer (`own`).
           * @enum {string}
           */
          of: 'others' | 'own';
          /** @description How many acts count. */
          acts: number;
          /** @description What they add together at the clock, acts per day. */
          perDay: number;
          /** @description Mean delay of what they cause, days: in so many days 1/e is left. */
          delayDays: number;
        }[];
        /** @description Acts that are expected. */
        expected: {
          /** @description Expected acts within 1 day. */
          days1: number;
          /** @description Expected acts within 7 days. */
          days7: number;
          /** @description Expected acts within 30 days. */
          days30: number;
        };
      };
    };
    /** @description A source's running total beside what the log holds. */
    Coverage: {
      /** @description Id of the tally. */
      id: string;
      /** @description Who says so. */
      source: string;
      /**
       * @description How far actors are rolled up to sides.
       * @enum {string}
       */
      level: 'actor' | 'party' | 'bloc';
      /** @description The time it counts. */
      period: {
        /**
         * Format: date-time
         * @description Start, inclusive. UTC.
         */
        from: string;
        /**
         * Format: date-time
         * @description End, exclusive. UTC.
         */
        to: string;
      };
      /** @description Sides whose acts it counts; none: all. */
      initiators: string[];
      /** @description Sides acted on; none: all. */
      targets: string[];
      /** @description The dyads that its two ends make. */
      dyads: string[];
      /** @description What it counts. */
      counts: {
        /** @description People killed. */
        killed?: {
          /** @description What the tally says. */
          said: number;
          /** @description What the log holds. */
          recorded: number;
          /** @description Said less recorded; negative where the log holds more. */
          missing: number;
        };
        /** @description People injured. */
        injured?: {
          /** @description What the tally says. */
          said: number;
          /** @description What the log holds. */
          recorded: number;
          /** @description Said less recorded; negative where the log holds more. */
          missing: number;
        };
        /** @description Actions. */
        actions?: {
          /** @description What the tally says. */
          said: number;
          /** @description What the log holds. */
          recorded: number;
          /** @description Said less recorded; negative where the log holds more. */
          missing: number;
        };
      };
      /** @description The actions counted. */
      actions: string[];
    };
    /** @description An event that waits, or has no right to what it says. */
    Pending: {
      /** @description Id of the event. */
      event: string;
      /** @description Its type. */
      type: string;
      /** @description The reference that it waits for. */
      waitsFor: string;
      /** @description Why it has no effect. */
      reason: string;
    };
    /** @description What a desk is told of an alert. */
    Notice: {
      /** @description Grows with every notice; the id of the server-sent event. */
      sequence: number;
      /**
       * @description What became of the alert.
       * @enum {string}
       */
      kind: 'raised' | 'amended' | 'withdrawn' | 'reinstated';
      /** @description Id under which the alert was first raised; it keeps it when the alert is renamed. */
      id: string;
      alert: components['schemas']['Alert'];
      /** @description Whether desks are told; otherwise it is only recorded. */
      deliver: boolean;
      /**
       * Format: date-time
       * @description When the step was taken. UTC.
       */
      at: string;
      /** @description The state of knowledge that it was made on, as it stood then. */
      quote?: {
        /** @description Where the log had been folded to, `partition:offset` for each partition. */
        position: string;
        /**
         * Format: date-time
         * @description The last acceptance until then: `asOf` of the same question to the query API. UTC.
         */
        asOf: string;
        /** @description Id of the chain that what it is about belongs to; left out where it belongs to none. */
        chain?: string;
        /** @description The actions it stands on, with their reports; of more than 20 the gravest. Of a withdrawn alert, what is left. */
        actions: components['schemas']['Action'][];
        /** @description Why each of them is taken to answer another. */
        links: components['schemas']['Link'][];
        /** @description Names of the actors in it, by id. */
        names: {
          [key: string]: string;
        };
      };
    };
    /** @description A link with what its match is made of; under the relations of the dates of the two actions. */
    LinkExplained: {
      /** @description Id of the action that answers. */
      response: string;
      /** @description Id of the action that it answers. */
      trigger: string;
      /**
       * @description Whether somebody says so, or the model infers it.
       * @enum {string}
       */
      kind: 'asserted' | 'inferred';
      /** @description Whose word it is. */
      assertedBy?: {
        /** @description The event that asserts it. */
        event: string;
        /** @description Who says so. */
        source: string;
        /** @description The analyst whose decision it is. */
        analyst?: string;
      };
      /** @description Other triggers that are asserted, without effect. */
      alsoAsserted?: string[];
      /**
       * @description The two intervals overlap: which came first is not known.
       * @enum {string}
       */
      order?: 'unknown';
      /** @description Probability that the response answers anything at all, 0 to 1. */
      probability?: number;
      /** @description Acts per day that the responding side would do anyway. */
      background?: number;
      /** @description An action that the response may answer, with the arithmetic. */
      explanation?: {
        /** @description Id of the action. */
        trigger: string;
        /** @description match * severity * decay. */
        weight: number;
        /** @description Its part of the summed weights, 0 to 1. */
        share: number;
        /** @description The factors of the weight. */
        terms: {
          /** @description How well the two ends fit: 1 at actor level, 0.7 at party, 0.4 at bloc, for each end. */
          match: number;
          /** @description 2^((severity - 10) / 8), of the severity rounded to a whole number. */
          severity: number;
          /** @description The kernel at this distance. */
          decay: number;
          /** @description Days between the two, from start to start. */
          days: number;
        };
      };
      /** @description The next best candidates. */
      runnersUp: {
        /** @description Id of the action. */
        trigger: string;
        /** @description match * severity * decay. */
        weight: number;
        /** @description Its part of the summed weights, 0 to 1. */
        share: number;
        /** @description The factors of the weight. */
        terms: {
          /** @description How well the two ends fit: 1 at actor level, 0.7 at party, 0.4 at bloc, for each end. */
          match: number;
          /** @description 2^((severity - 10) / 8), of the severity rounded to a whole number. */
          severity: number;
          /** @description The kernel at this distance. */
          decay: number;
          /** @description Days between the two, from start to start. */
          days: number;
        };
      }[];
      /** @description Whether it joins a chain; an inferred link across a lull does not. */
      joinsChain: boolean;
      /** @description The two ends that are multiplied; left out where they were not looked up (beyond 20 links). */
      ends?: {
        /** @description Whom the response hits, and who did the trigger. */
        hit: {
          /**
           * @description The lowest level at which two of them stand on one side.
           * @enum {string}
           */
          level: 'actor' | 'party' | 'bloc' | 'none';
          /** @description The first two that do: of the response, of the trigger. */
          pair?: string[];
          /** @description Where both stand, at that level. */
          side?: string;
        };
        /** @description Who responds, and whom the trigger hit. */
        acted: {
          /**
           * @description The lowest level at which two of them stand on one side.
           * @enum {string}
           */
          level: 'actor' | 'party' | 'bloc' | 'none';
          /** @description The first two that do: of the response, of the trigger. */
          pair?: string[];
          /** @description Where both stand, at that level. */
          side?: string;
        };
      };
    };
    /** @description Two reports side by side, each criterion with its figures. */
    Comparison: {
      /** @description Id of the report that came later in canonical order: "ours". */
      report: string;
      /** @description Id of the report that was there: "theirs". */
      other: string;
      /** @description What speaks against their being one action; the first decides. */
      against: ('split' | 'type' | 'time' | 'initiators' | 'targets' | 'place')[];
      /** @description The types, with their modes. */
      type: {
        /**
         * @description Both kinetic: an assault, or coercion by seizing.
         * @enum {string}
         */
        how: 'equal' | 'both-kinetic' | 'different';
        /** @description PLOVER type and mode. */
        ours: string;
        /** @description PLOVER type and mode. */
        theirs: string;
      };
      /** @description The intervals that are compared. */
      time: {
        /** @description When, of `report`: a day wider at each end where it is known to the day or worse. */
        ours: {
          /**
           * Format: date-time
           * @description Start, inclusive. UTC.
           */
          from: string;
          /**
           * Format: date-time
           * @description End, exclusive. UTC.
           */
          to: string;
        };
        /** @description When, of `other`: a day wider at each end where it is known to the day or worse. */
        theirs: {
          /**
           * Format: date-time
           * @description Start, inclusive. UTC.
           */
          from: string;
          /**
           * Format: date-time
           * @description End, exclusive. UTC.
           */
          to: string;
        };
        /** @description Hours in which they overlap; 0 or less: the hours between them, negative. */
        overlapHours: number;
      };
      /** @description Who did it of both reports. */
      initiators: {
        /**
         * @description How they meet: nobody is named at one end, one actor is in both, one belongs to the other through part_of and member_of; or not at all.
         * @enum {string}
         */
        how: 'unknown' | 'equal' | 'ours-below' | 'theirs-below' | 'apart';
        /** @description Actor ids in `report`; a nameless one as its whole. */
        ours: string[];
        /** @description Actor ids in `other`. */
        theirs: string[];
        /** @description The first pair that meets: ours, theirs. */
        pair?: string[];
      };
      /** @description Whom it hit of both reports. */
      targets: {
        /**
         * @description How they meet: nobody is named at one end, one actor is in both, one belongs to the other through part_of and member_of; or not at all.
         * @enum {string}
         */
        how: 'unknown' | 'equal' | 'ours-below' | 'theirs-below' | 'apart';
        /** @description Actor ids in `report`; a nameless one as its whole. */
        ours: string[];
        /** @description Actor ids in `other`. */
        theirs: string[];
        /** @description The first pair that meets: ours, theirs. */
        pair?: string[];
      };
      /** @description The places. */
      place: {
        /**
         * @description How they can be one; `open`: one is missing, or too coarse to tell.
         * @enum {string}
         */
        how: 'open' | 'near' | 'same-name' | 'same-region' | 'same-country' | 'apart';
        /** @description Great-circle distance, kilometres, where both have coordinates. */
        km?: number;
        /** @description As `report` gives it. */
        ours?: string;
        /** @description As `other` gives it. */
        theirs?: string;
      };
    };
    /** @description Why the reports are one action. */
    Identity: {
      /** @description The report that names the action: its earliest accepted. */
      namedBy: string;
      /** @description Its reports, in canonical order. */
      reports: {
        /** @description Id of the report. */
        report: string;
        /** @description Who published it. */
        source: string;
        /**
         * Format: date-time
         * @description When it was accepted. UTC.
         */
        accepted: string;
        /** @description Whether its source has withdrawn it. */
        withdrawn: boolean;
        /**
         * @description Founded: nothing was there that it fitted. Coded: a row of a data set, never matched by content. Decided: by decisions or an action id. Content: it fits every report that was there.
         * @enum {string}
         */
        how: 'founded' | 'coded' | 'decided' | 'content';
        /** @description The report that it was joined to. */
        with?: string;
        /** @description The joints on the way to `with`. */
        via?: {
          /** @description The two. */
          reports: string[];
          /** @description The merge that joined them. */
          decision?: string;
          /** @description The source's own id of the action, which both carry. */
          actionId?: string;
        }[];
        /** @description With each report that was there. */
        comparisons?: components['schemas']['Comparison'][];
        /** @description Comparisons that are not told. */
        comparisonsLeftOff?: number;
        /** @description The actions that it could have joined, the best first: the one that it joined. */
        fitted?: {
          /** @description Id of the action. */
          action: string;
          /** @description Its first report, by which nearness is measured. */
          first: string;
          /** @description Hours from start to start. */
          hoursApart: number;
          /** @description Kilometres between them, where both have coordinates. */
          km?: number;
          /**
           * @description In what the one that it joined is better; none for that one.
           * @enum {string}
           */
          lostBy?: 'time' | 'place' | 'id';
        }[];
      }[];
      /** @description Reports of other actions that fitted this one too. */
      alsoFitted: {
        /** @description Id of the report. */
        report: string;
        /** @description Id of the action that it joined. */
        joined: string;
        /**
         * @description In what that one is better.
         * @enum {string}
         */
        lostBy: 'time' | 'place' | 'id';
      }[];
      /** @description Nearest in time first; at most 10. */
      nearMisses: {
        /** @description Id of the other action. */
        action: string;
        /** @description Whether all of its reports are withdrawn. */
        withdrawn: boolean;
        /**
         * @description What kept them apart.
         * @enum {string}
         */
        against: 'split' | 'type' | 'time' | 'initiators' | 'targets' | 'place';
        comparison: components['schemas']['Comparison'];
      }[];
      /** @description How many more there are. */
      nearMissesLeftOff: number;
      /** @description Merges and splits of its reports, newest first, withdrawn ones too. */
      decisions: {
        /** @description Id of the decision. */
        event: string;
        /**
         * @description What it decides.
         * @enum {string}
         */
        kind: 'merge' | 'split';
        /** @description Where it comes from. */
        source: string;
        /** @description Who decided. */
        analyst?: string;
        /**
         * Format: date-time
         * @description When it was accepted. UTC.
         */
        accepted: string;
        /** @description Why. */
        reason?: string;
        /** @description Its reports that are there. */
        reports: string[];
        /** @description References to reports that are not known yet. */
        missing: string[];
        /**
         * @description What has become of it. Waiting: fewer than two of its reports are there.
         * @enum {string}
         */
        status: 'in-force' | 'partly-overruled' | 'overruled' | 'withdrawn' | 'waiting';
        /** @description Pairs on which newer decisions stand against it; at most 20. */
        refused: {
          /** @description The two reports. */
          pair: string[];
          /** @description Newer decisions that stand against it. */
          by: string[];
        }[];
        /** @description Newest first. */
        withdrawals: {
          /** @description Id of the withdrawal. */
          event: string;
          /** @description Who withdraws it. */
          source: string;
          /**
           * Format: date-time
           * @description When. UTC.
           */
          accepted: string;
          /** @description Why. */
          reason: string;
          /** @description Whether it holds: a withdrawal may be withdrawn itself. */
          holds: boolean;
        }[];
      }[];
    };
    /** @description Why these are said to have done it. */
    Attribution: {
      /**
       * @description The attribution policy.
       * @enum {string}
       */
      policy: 'consensus' | 'claimed' | 'accused';
      /** @description Who did it under the policy, by actor id. */
      initiators: string[];
      /**
       * @description A rung of the ladder.
       * @enum {string}
       */
      rung: 'confirmed' | 'claimed' | 'blamed' | 'named' | 'suspected' | 'unknown';
      /** @description Whether a denial stands that no later claim has lifted. */
      disputed: boolean;
      /** @description The rungs, the highest first. */
      ladder: {
        /**
         * @description A rung of the ladder.
         * @enum {string}
         */
        rung: 'confirmed' | 'claimed' | 'blamed' | 'named' | 'suspected' | 'unknown';
        /** @description Who stands on it, and by whose word. */
        actors: {
          /** @description Actor id. */
          actor: string;
          /** @description Events that say so. */
          by: string[];
        }[];
      }[];
      /** @description Initiators not on the rung: named beside one who is, or accused under a policy that counts it. */
      beside: string[];
      /** @description What was said, in order of acceptance. */
      statements: {
        /** @description Id of the event. */
        event: string;
        /**
         * @description What it is.
         * @enum {string}
         */
        kind: 'claim' | 'attribution' | 'denial';
        /** @description Who reports it. */
        source: string;
        /**
         * Format: date-time
         * @description When it was accepted. UTC.
         */
        accepted: string;
        /** @description Actor id of who speaks. */
        by: string;
        /** @description The speaker's party when the action began. */
        party: string;
        /** @description Whom it puts on which rung; a denial puts nobody anywhere. */
        says: {
          /** @description Actor id. */
          actor: string;
          /** @description The actor's party when the action began. */
          party: string;
          /**
           * @description A rung of the ladder.
           * @enum {string}
           */
          rung: 'confirmed' | 'claimed' | 'blamed' | 'named' | 'suspected' | 'unknown';
          /**
           * @description Why there: the speaker is of the actor's own party, of a party that was hit, or of neither; or confirms, or only suspects it.
           * @enum {string}
           */
          because: 'own-party' | 'target-party' | 'bystander' | 'confirms' | 'suspects';
        }[];
        /** @description For a denial: the later claim by the denier's own party. */
        liftedBy?: {
          /** @description Id of the claim. */
          event: string;
          /** @description Actor id of the claimant. */
          by: string;
          /**
           * Format: date-time
           * @description When it was accepted. UTC.
           */
          accepted: string;
        };
      }[];
      /** @description Parties of those whom it hit: blame from these weighs more. */
      targetParties: string[];
      /** @description What each policy would answer. */
      policies: {
        /**
         * @description The attribution policy.
         * @enum {string}
         */
        policy: 'consensus' | 'claimed' | 'accused';
        /** @description Actor ids. */
        initiators: string[];
        /**
         * @description A rung of the ladder.
         * @enum {string}
         */
        rung: 'confirmed' | 'claimed' | 'blamed' | 'named' | 'suspected' | 'unknown';
      }[];
    };
    /** @description Two actors that may be one. */
    AliasSuggestion: {
      /** @description Id of the actor to keep. */
      keep: string;
      /** @description Id of the actor that would become its alias; nobody has registered it. */
      alias: string;
      /** @description The two names that are alike, that of `keep` first. */
      names: string[];
      /** @description In what the names differ; in nothing else. */
      differences: {
        /**
         * @description What kind of difference it is.
         * @enum {string}
         */
        rule:
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
        ours: string;
        /** @description Words of the other name; empty where it has none. */
        theirs: string;
      }[];
      /** @description Product of the weights of the differences, 0 to 1. */
      nameScore: number;
      /** @description `nameScore` times the weights of what speaks against it, 0 to 1: about how many of ten such suggestions are right, in tenths. Set by hand, not fitted. */
      score: number;
      /** @description What speaks against it. */
      against: {
        /**
         * @description They act on each other; one report names both at one end; they are of different kinds.
         * @enum {string}
         */
        what: 'act-on-each-other' | 'named-together' | 'kinds-differ';
        /** @description Actions that show it; at most 5. */
        actions: string[];
        /** @description What it leaves of the score. */
        weight: number;
      }[];
      /** @description Actors on whom both act, or who act on both; at most 10. */
      sharedCounterparts: string[];
      confirm: components['schemas']['talion.actor.registered.v1'];
    };
    /** @description An event of the log (CloudEvents 1.0), by its `type`. */
    Event:
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
    'talion.action.reported.v1': {
      /**
       * @description Version of CloudEvents.
       * @enum {string}
       */
      specversion: '1.0';
      /** @description Unique within the source. */
      id: string & unknown;
      /** @description Who says so: a URI or URN of the newspaper, data set or desk. */
      source: string & unknown;
      /**
       * @description Kind of fact.
       * @enum {string}
       */
      type: 'talion.action.reported.v1';
      /** @description When Talion accepted it (knowledge time). */
      time?: string | unknown | unknown | unknown;
      /** @description What it is about, for routing; not interpreted. */
      subject?: string & unknown;
      /**
       * @description Always JSON.
       * @enum {string}
       */
      datacontenttype?: 'application/json';
      /** @description Where the schema of `data` is published; not interpreted. */
      dataschema?: string & unknown;
      /** @description One source's account of one action: who did what to whom, when, where, with what effect. */
      data:
        | {
            /** @description The source's own id of the action: its reports with one such id describe one action. */
            action?: string & unknown;
            /**
             * @description `match`: news, compared with other reports by content (default). `coded`: a data set's row, unique already.
             * @enum {string}
             */
            identity?: 'match' | 'coded';
            /** @description When it happened. */
            occurred: {
              /** @description Start of the interval, inclusive. */
              from: string | unknown | unknown | unknown;
              /** @description End of the interval, exclusive. */
              to: string | unknown | unknown | unknown;
              /**
               * @description How precisely the source dates it.
               * @enum {string}
               */
              precision: 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';
            };
            /**
             * @description PLOVER root type. Left out: derived from the CAMEO code.
             * @enum {string}
             */
            type?:
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
            mode?: string & unknown;
            /** @description PLOVER contexts. */
            context?: (string & unknown)[];
            /** @description CAMEO code, where the source has one. */
            cameo?: string & unknown;
            /** @description Goldstein score as the source gives it, -10 (conflict) to 10 (cooperation). */
            goldstein?: number;
            /** @description MID hostility level 1 to 5, for rows of the Militarized Interstate Disputes. */
            hostility?: number;
            /** @description When the source published it; left out: when Talion accepted it. */
            published?: string | unknown | unknown | unknown;
            /** @description Who did it (PLOVER: actor). Left out or empty: nobody is named. */
            initiators?: (
              | {
                  /** @description Name as written; resolved through aliases. Left out when the source names nobody. */
                  name?: string & unknown;
                  /** @description Whose member or part it is: a part_of relation, known from this report. */
                  of?: string & unknown;
                  /** @description Rank or office as written, for reading only. */
                  role?: string & unknown;
                }
              | unknown
              | unknown
            )[];
            /** @description To whom (PLOVER: recipient). Left out or empty: nobody is named. */
            targets?: (
              | {
                  /** @description Name as written; resolved through aliases. Left out when the source names nobody. */
                  name?: string & unknown;
                  /** @description Whose member or part it is: a part_of relation, known from this report. */
                  of?: string & unknown;
                  /** @description Rank or office as written, for reading only. */
                  role?: string & unknown;
                }
              | unknown
              | unknown
            )[];
            /** @description Where. */
            place?: {
              /** @description Name as the source gives it. */
              name?: string & unknown;
              /** @description Country, or countries where the source names several. */
              countries?: (string & unknown)[];
              /** @description Province, governorate or sea. */
              region?: string & unknown;
              /** @description Degrees north, WGS 84. */
              latitude?: number;
              /** @description Degrees east, WGS 84. */
              longitude?: number;
              /**
               * @description What the place stands for: a spot, a town, a region, a country.
               * @enum {string}
               */
              precision: 'exact' | 'town' | 'region' | 'country';
            };
            /** @description People killed. */
            killed?: {
              /** @description At least. */
              low?: number;
              /** @description Best estimate. */
              best?: number;
              /** @description At most. */
              high?: number;
            };
            /** @description People injured. */
            injured?: {
              /** @description At least. */
              low?: number;
              /** @description Best estimate. */
              best?: number;
              /** @description At most. */
              high?: number;
            };
            /** @description Places or objects struck. */
            targetsStruck?: {
              /** @description At least. */
              low?: number;
              /** @description Best estimate. */
              best?: number;
              /** @description At most. */
              high?: number;
            };
            /** @description Whether a leader was killed. */
            leaderKilled?: boolean;
            /** @description What the source says, in a sentence. */
            summary?: string & unknown;
            /** @description Where it can be read. */
            url?: string & unknown;
            /** @description Columns of the source that Talion keeps and does not interpret. */
            extra?: {
              [key: string]: string | number | boolean | null;
            };
          }
        | unknown
        | unknown;
    } & {
      [key: string]: string | number | boolean;
    };
    /**
     * talion.action.corrected.v1
     * @description Replaces the fields it names of an earlier report by the same source, or by anyone's when an analyst decides.
     */
    'talion.action.corrected.v1': {
      /**
       * @description Version of CloudEvents.
       * @enum {string}
       */
      specversion: '1.0';
      /** @description Unique within the source. */
      id: string & unknown;
      /** @description Who says so: a URI or URN of the newspaper, data set or desk. */
      source: string & unknown;
      /**
       * @description Kind of fact.
       * @enum {string}
       */
      type: 'talion.action.corrected.v1';
      /** @description When Talion accepted it (knowledge time). */
      time?: string | unknown | unknown | unknown;
      /** @description What it is about, for routing; not interpreted. */
      subject?: string & unknown;
      /**
       * @description Always JSON.
       * @enum {string}
       */
      datacontenttype?: 'application/json';
      /** @description Where the schema of `data` is published; not interpreted. */
      dataschema?: string & unknown;
      /** @description Replaces the fields it names of an earlier report by the same source, or by anyone's when an analyst decides. */
      data: {
        /** @description The report that it corrects. */
        report: string & unknown;
        /** @description The fields with their new values; null takes a field away. */
        fields: {
          /** @description When it happened. */
          occurred?: {
            /** @description Start of the interval, inclusive. */
            from: string | unknown | unknown | unknown;
            /** @description End of the interval, exclusive. */
            to: string | unknown | unknown | unknown;
            /**
             * @description How precisely the source dates it.
             * @enum {string}
             */
            precision: 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';
          };
          type?:
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
          mode?: (string & unknown) | null;
          context?: (string & unknown)[] | null;
          cameo?: (string & unknown) | null;
          goldstein?: number | null;
          hostility?: number | null;
          initiators?:
            | (
                | {
                    /** @description Name as written; resolved through aliases. Left out when the source names nobody. */
                    name?: string & unknown;
                    /** @description Whose member or part it is: a part_of relation, known from this report. */
                    of?: string & unknown;
                    /** @description Rank or office as written, for reading only. */
                    role?: string & unknown;
                  }
                | unknown
                | unknown
              )[]
            | null;
          targets?:
            | (
                | {
                    /** @description Name as written; resolved through aliases. Left out when the source names nobody. */
                    name?: string & unknown;
                    /** @description Whose member or part it is: a part_of relation, known from this report. */
                    of?: string & unknown;
                    /** @description Rank or office as written, for reading only. */
                    role?: string & unknown;
                  }
                | unknown
                | unknown
              )[]
            | null;
          place?: {
            /** @description Name as the source gives it. */
            name?: string & unknown;
            /** @description Country, or countries where the source names several. */
            countries?: (string & unknown)[];
            /** @description Province, governorate or sea. */
            region?: string & unknown;
            /** @description Degrees north, WGS 84. */
            latitude?: number;
            /** @description Degrees east, WGS 84. */
            longitude?: number;
            /**
             * @description What the place stands for: a spot, a town, a region, a country.
             * @enum {string}
             */
            precision: 'exact' | 'town' | 'region' | 'country';
          } | null;
          killed?: {
            /** @description At least. */
            low?: number;
            /** @description Best estimate. */
            best?: number;
            /** @description At most. */
            high?: number;
          } | null;
          injured?: {
            /** @description At least. */
            low?: number;
            /** @description Best estimate. */
            best?: number;
            /** @description At most. */
            high?: number;
          } | null;
          targetsStruck?: {
            /** @description At least. */
            low?: number;
            /** @description Best estimate. */
            best?: number;
            /** @description At most. */
            high?: number;
          } | null;
          leaderKilled?: boolean | null;
          summary?: (string & unknown) | null;
          url?: (string & unknown) | null;
          extra?: {
            [key: string]: string | number | boolean | null;
          } | null;
        };
        /** @description When the correction was made; left out: when Talion accepted it. */
        published?: string | unknown | unknown | unknown;
        /** @description Why. */
        reason: string & unknown;
        /** @description The analyst whose decision this is; left out when a source says it. */
        analyst?: string & unknown;
      };
    } & {
      [key: string]: string | number | boolean;
    };
    /**
     * talion.action.retracted.v1
     * @description Withdraws an earlier event of the same source: a report, or its claim, tally, correction, decision.
     */
    'talion.action.retracted.v1': {
      /**
       * @description Version of CloudEvents.
       * @enum {string}
       */
      specversion: '1.0';
      /** @description Unique within the source. */
      id: string & unknown;
      /** @description Who says so: a URI or URN of the newspaper, data set or desk. */
      source: string & unknown;
      /**
       * @description Kind of fact.
       * @enum {string}
       */
      type: 'talion.action.retracted.v1';
      /** @description When Talion accepted it (knowledge time). */
      time?: string | unknown | unknown | unknown;
      /** @description What it is about, for routing; not interpreted. */
      subject?: string & unknown;
      /**
       * @description Always JSON.
       * @enum {string}
       */
      datacontenttype?: 'application/json';
      /** @description Where the schema of `data` is published; not interpreted. */
      dataschema?: string & unknown;
      /** @description Withdraws an earlier event of the same source: a report, or its claim, tally, correction, decision. */
      data: {
        /** @description The event that it withdraws. */
        event: string & unknown;
        /** @description Why. */
        reason: string & unknown;
      };
    } & {
      [key: string]: string | number | boolean;
    };
    /**
     * talion.actions.merged.v1
     * @description An analyst decides that these reports describe the same action, or different ones.
     */
    'talion.actions.merged.v1': {
      /**
       * @description Version of CloudEvents.
       * @enum {string}
       */
      specversion: '1.0';
      /** @description Unique within the source. */
      id: string & unknown;
      /** @description Who says so: a URI or URN of the newspaper, data set or desk. */
      source: string & unknown;
      /**
       * @description Kind of fact.
       * @enum {string}
       */
      type: 'talion.actions.merged.v1';
      /** @description When Talion accepted it (knowledge time). */
      time?: string | unknown | unknown | unknown;
      /** @description What it is about, for routing; not interpreted. */
      subject?: string & unknown;
      /**
       * @description Always JSON.
       * @enum {string}
       */
      datacontenttype?: 'application/json';
      /** @description Where the schema of `data` is published; not interpreted. */
      dataschema?: string & unknown;
      /** @description An analyst decides that these reports describe the same action, or different ones. */
      data: {
        /** @description The reports. */
        reports: (string & unknown)[];
        /** @description Why. */
        reason?: string & unknown;
        /** @description The analyst whose decision this is; left out when a source says it. */
        analyst?: string & unknown;
      };
    } & {
      [key: string]: string | number | boolean;
    };
    /**
     * talion.actions.split.v1
     * @description An analyst decides that these reports describe the same action, or different ones.
     */
    'talion.actions.split.v1': {
      /**
       * @description Version of CloudEvents.
       * @enum {string}
       */
      specversion: '1.0';
      /** @description Unique within the source. */
      id: string & unknown;
      /** @description Who says so: a URI or URN of the newspaper, data set or desk. */
      source: string & unknown;
      /**
       * @description Kind of fact.
       * @enum {string}
       */
      type: 'talion.actions.split.v1';
      /** @description When Talion accepted it (knowledge time). */
      time?: string | unknown | unknown | unknown;
      /** @description What it is about, for routing; not interpreted. */
      subject?: string & unknown;
      /**
       * @description Always JSON.
       * @enum {string}
       */
      datacontenttype?: 'application/json';
      /** @description Where the schema of `data` is published; not interpreted. */
      dataschema?: string & unknown;
      /** @description An analyst decides that these reports describe the same action, or different ones. */
      data: {
        /** @description The reports. */
        reports: (string & unknown)[];
        /** @description Why. */
        reason?: string & unknown;
        /** @description The analyst whose decision this is; left out when a source says it. */
        analyst?: string & unknown;
      };
    } & {
      [key: string]: string | number | boolean;
    };
    /**
     * talion.responsibility.claimed.v1
     * @description Somebody claims the action.
     */
    'talion.responsibility.claimed.v1': {
      /**
       * @description Version of CloudEvents.
       * @enum {string}
       */
      specversion: '1.0';
      /** @description Unique within the source. */
      id: string & unknown;
      /** @description Who says so: a URI or URN of the newspaper, data set or desk. */
      source: string & unknown;
      /**
       * @description Kind of fact.
       * @enum {string}
       */
      type: 'talion.responsibility.claimed.v1';
      /** @description When Talion accepted it (knowledge time). */
      time?: string | unknown | unknown | unknown;
      /** @description What it is about, for routing; not interpreted. */
      subject?: string & unknown;
      /**
       * @description Always JSON.
       * @enum {string}
       */
      datacontenttype?: 'application/json';
      /** @description Where the schema of `data` is published; not interpreted. */
      dataschema?: string & unknown;
      /** @description Somebody claims the action. */
      data: {
        /** @description A report of the action spoken of. */
        report: string & unknown;
        /** @description Who says so. */
        by:
          | {
              /** @description Name as written; resolved through aliases. Left out when the source names nobody. */
              name?: string & unknown;
              /** @description Whose member or part it is: a part_of relation, known from this report. */
              of?: string & unknown;
              /** @description Rank or office as written, for reading only. */
              role?: string & unknown;
            }
          | unknown
          | unknown;
        /** @description What was said, in a sentence. */
        summary?: string & unknown;
        /** @description When the source published it. */
        published?: string | unknown | unknown | unknown;
        /** @description Who did it, according to the claim; left out: the claimant. */
        actors?: (
          | {
              /** @description Name as written; resolved through aliases. Left out when the source names nobody. */
              name?: string & unknown;
              /** @description Whose member or part it is: a part_of relation, known from this report. */
              of?: string & unknown;
              /** @description Rank or office as written, for reading only. */
              role?: string & unknown;
            }
          | unknown
          | unknown
        )[];
      };
    } & {
      [key: string]: string | number | boolean;
    };
    /**
     * talion.responsibility.attributed.v1
     * @description Somebody says that others did it.
     */
    'talion.responsibility.attributed.v1': {
      /**
       * @description Version of CloudEvents.
       * @enum {string}
       */
      specversion: '1.0';
      /** @description Unique within the source. */
      id: string & unknown;
      /** @description Who says so: a URI or URN of the newspaper, data set or desk. */
      source: string & unknown;
      /**
       * @description Kind of fact.
       * @enum {string}
       */
      type: 'talion.responsibility.attributed.v1';
      /** @description When Talion accepted it (knowledge time). */
      time?: string | unknown | unknown | unknown;
      /** @description What it is about, for routing; not interpreted. */
      subject?: string & unknown;
      /**
       * @description Always JSON.
       * @enum {string}
       */
      datacontenttype?: 'application/json';
      /** @description Where the schema of `data` is published; not interpreted. */
      dataschema?: string & unknown;
      /** @description Somebody says that others did it. */
      data: {
        /** @description A report of the action spoken of. */
        report: string & unknown;
        /** @description Who says so. */
        by:
          | {
              /** @description Name as written; resolved through aliases. Left out when the source names nobody. */
              name?: string & unknown;
              /** @description Whose member or part it is: a part_of relation, known from this report. */
              of?: string & unknown;
              /** @description Rank or office as written, for reading only. */
              role?: string & unknown;
            }
          | unknown
          | unknown;
        /** @description What was said, in a sentence. */
        summary?: string & unknown;
        /** @description When the source published it. */
        published?: string | unknown | unknown | unknown;
        /** @description Who did it, according to the speaker. */
        actors: (
          | {
              /** @description Name as written; resolved through aliases. Left out when the source names nobody. */
              name?: string & unknown;
              /** @description Whose member or part it is: a part_of relation, known from this report. */
              of?: string & unknown;
              /** @description Rank or office as written, for reading only. */
              role?: string & unknown;
            }
          | unknown
          | unknown
        )[];
        /**
         * @description How sure the speaker is.
         * @enum {string}
         */
        certainty: 'suspected' | 'blamed' | 'confirmed';
      };
    } & {
      [key: string]: string | number | boolean;
    };
    /**
     * talion.responsibility.denied.v1
     * @description Somebody denies a part in the action.
     */
    'talion.responsibility.denied.v1': {
      /**
       * @description Version of CloudEvents.
       * @enum {string}
       */
      specversion: '1.0';
      /** @description Unique within the source. */
      id: string & unknown;
      /** @description Who says so: a URI or URN of the newspaper, data set or desk. */
      source: string & unknown;
      /**
       * @description Kind of fact.
       * @enum {string}
       */
      type: 'talion.responsibility.denied.v1';
      /** @description When Talion accepted it (knowledge time). */
      time?: string | unknown | unknown | unknown;
      /** @description What it is about, for routing; not interpreted. */
      subject?: string & unknown;
      /**
       * @description Always JSON.
       * @enum {string}
       */
      datacontenttype?: 'application/json';
      /** @description Where the schema of `data` is published; not interpreted. */
      dataschema?: string & unknown;
      /** @description Somebody denies a part in the action. */
      data: {
        /** @description A report of the action spoken of. */
        report: string & unknown;
        /** @description Who says so. */
        by:
          | {
              /** @description Name as written; resolved through aliases. Left out when the source names nobody. */
              name?: string & unknown;
              /** @description Whose member or part it is: a part_of relation, known from this report. */
              of?: string & unknown;
              /** @description Rank or office as written, for reading only. */
              role?: string & unknown;
            }
          | unknown
          | unknown;
        /** @description What was said, in a sentence. */
        summary?: string & unknown;
        /** @description When the source published it. */
        published?: string | unknown | unknown | unknown;
        /** @description Who did not do it; left out: the denier. */
        actors?: (
          | {
              /** @description Name as written; resolved through aliases. Left out when the source names nobody. */
              name?: string & unknown;
              /** @description Whose member or part it is: a part_of relation, known from this report. */
              of?: string & unknown;
              /** @description Rank or office as written, for reading only. */
              role?: string & unknown;
            }
          | unknown
          | unknown
        )[];
      };
    } & {
      [key: string]: string | number | boolean;
    };
    /**
     * talion.response.asserted.v1
     * @description Says that an action was, or was not, in response to others.
     */
    'talion.response.asserted.v1': {
      /**
       * @description Version of CloudEvents.
       * @enum {string}
       */
      specversion: '1.0';
      /** @description Unique within the source. */
      id: string & unknown;
      /** @description Who says so: a URI or URN of the newspaper, data set or desk. */
      source: string & unknown;
      /**
       * @description Kind of fact.
       * @enum {string}
       */
      type: 'talion.response.asserted.v1';
      /** @description When Talion accepted it (knowledge time). */
      time?: string | unknown | unknown | unknown;
      /** @description What it is about, for routing; not interpreted. */
      subject?: string & unknown;
      /**
       * @description Always JSON.
       * @enum {string}
       */
      datacontenttype?: 'application/json';
      /** @description Where the schema of `data` is published; not interpreted. */
      dataschema?: string & unknown;
      /** @description Says that an action was, or was not, in response to others. */
      data: {
        /** @description A report of the response. */
        response: string & unknown;
        /** @description Reports of what it answers, or does not answer. */
        triggers: (string & unknown)[];
        /** @description Why, or how the source words it. */
        reason?: string & unknown;
        /** @description The analyst whose decision this is; left out when a source says it. */
        analyst?: string & unknown;
      };
    } & {
      [key: string]: string | number | boolean;
    };
    /**
     * talion.response.rejected.v1
     * @description Says that an action was, or was not, in response to others.
     */
    'talion.response.rejected.v1': {
      /**
       * @description Version of CloudEvents.
       * @enum {string}
       */
      specversion: '1.0';
      /** @description Unique within the source. */
      id: string & unknown;
      /** @description Who says so: a URI or URN of the newspaper, data set or desk. */
      source: string & unknown;
      /**
       * @description Kind of fact.
       * @enum {string}
       */
      type: 'talion.response.rejected.v1';
      /** @description When Talion accepted it (knowledge time). */
      time?: string | unknown | unknown | unknown;
      /** @description What it is about, for routing; not interpreted. */
      subject?: string & unknown;
      /**
       * @description Always JSON.
       * @enum {string}
       */
      datacontenttype?: 'application/json';
      /** @description Where the schema of `data` is published; not interpreted. */
      dataschema?: string & unknown;
      /** @description Says that an action was, or was not, in response to others. */
      data: {
        /** @description A report of the response. */
        response: string & unknown;
        /** @description Reports of what it answers, or does not answer. */
        triggers: (string & unknown)[];
        /** @description Why, or how the source words it. */
        reason?: string & unknown;
        /** @description The analyst whose decision this is; left out when a source says it. */
        analyst?: string & unknown;
      };
    } & {
      [key: string]: string | number | boolean;
    };
    /**
     * talion.tally.reported.v1
     * @description A source's running total over a period: evidence of coverage, never an action.
     */
    'talion.tally.reported.v1': {
      /**
       * @description Version of CloudEvents.
       * @enum {string}
       */
      specversion: '1.0';
      /** @description Unique within the source. */
      id: string & unknown;
      /** @description Who says so: a URI or URN of the newspaper, data set or desk. */
      source: string & unknown;
      /**
       * @description Kind of fact.
       * @enum {string}
       */
      type: 'talion.tally.reported.v1';
      /** @description When Talion accepted it (knowledge time). */
      time?: string | unknown | unknown | unknown;
      /** @description What it is about, for routing; not interpreted. */
      subject?: string & unknown;
      /**
       * @description Always JSON.
       * @enum {string}
       */
      datacontenttype?: 'application/json';
      /** @description Where the schema of `data` is published; not interpreted. */
      dataschema?: string & unknown;
      /** @description A source's running total over a period: evidence of coverage, never an action. */
      data:
        | {
            /** @description The time it counts. */
            period: {
              /** @description Start, inclusive. */
              from: string | unknown | unknown | unknown;
              /** @description End, exclusive. */
              to: string | unknown | unknown | unknown;
            };
            /** @description Whose acts it counts; left out: anyone's. */
            initiators?: (
              | {
                  /** @description Name as written; resolved through aliases. Left out when the source names nobody. */
                  name?: string & unknown;
                  /** @description Whose member or part it is: a part_of relation, known from this report. */
                  of?: string & unknown;
                  /** @description Rank or office as written, for reading only. */
                  role?: string & unknown;
                }
              | unknown
              | unknown
            )[];
            /** @description Acts against whom; left out: against anyone. */
            targets?: (
              | {
                  /** @description Name as written; resolved through aliases. Left out when the source names nobody. */
                  name?: string & unknown;
                  /** @description Whose member or part it is: a part_of relation, known from this report. */
                  of?: string & unknown;
                  /** @description Rank or office as written, for reading only. */
                  role?: string & unknown;
                }
              | unknown
              | unknown
            )[];
            /** @description PLOVER types that it counts; left out: all. */
            types?: (
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
            countries?: (string & unknown)[];
            /** @description Whether it counts only acts in which a leader was killed. */
            leaderKilled?: boolean;
            /**
             * @description The level at which sides are compared; left out: bloc.
             * @enum {string}
             */
            level?: 'actor' | 'party' | 'bloc';
            /** @description People killed, in all. */
            killed?: {
              /** @description At least. */
              low?: number;
              /** @description Best estimate. */
              best?: number;
              /** @description At most. */
              high?: number;
            };
            /** @description People injured, in all. */
            injured?: {
              /** @description At least. */
              low?: number;
              /** @description Best estimate. */
              best?: number;
              /** @description At most. */
              high?: number;
            };
            /** @description Number of actions. */
            actions?: {
              /** @description At least. */
              low?: number;
              /** @description Best estimate. */
              best?: number;
              /** @description At most. */
              high?: number;
            };
            /** @description What the source says, in a sentence. */
            summary?: string & unknown;
            /** @description When the source published it. */
            published?: string | unknown | unknown | unknown;
          }
        | unknown
        | unknown
        | unknown;
    } & {
      [key: string]: string | number | boolean;
    };
    /**
     * talion.model.fitted.v1
     * @description Parameters of the linking model (two-exponential Hawkes kernel), estimated from data.
     */
    'talion.model.fitted.v1': {
      /**
       * @description Version of CloudEvents.
       * @enum {string}
       */
      specversion: '1.0';
      /** @description Unique within the source. */
      id: string & unknown;
      /** @description Who says so: a URI or URN of the newspaper, data set or desk. */
      source: string & unknown;
      /**
       * @description Kind of fact.
       * @enum {string}
       */
      type: 'talion.model.fitted.v1';
      /** @description When Talion accepted it (knowledge time). */
      time?: string | unknown | unknown | unknown;
      /** @description What it is about, for routing; not interpreted. */
      subject?: string & unknown;
      /**
       * @description Always JSON.
       * @enum {string}
       */
      datacontenttype?: 'application/json';
      /** @description Where the schema of `data` is published; not interpreted. */
      dataschema?: string & unknown;
      /** @description Parameters of the linking model (two-exponential Hawkes kernel), estimated from data. */
      data: {
        /** @description What is given replaces the default. */
        parameters: {
          /** @description Branching weight of the fast kernel. */
          a1?: number;
          /** @description Mean delay of the fast kernel, days. */
          t1?: number;
          /** @description Branching weight of the slow kernel. */
          a2?: number;
          /** @description Mean delay of the slow kernel, days. */
          t2?: number;
          /** @description Least background rate, acts per day. */
          mu?: number;
          /** @description Fitted background rate; it replaces the counted one, acts per day. */
          background?: number;
          /** @description Time over which a side's own acts are counted for its background rate, days. */
          backgroundDays?: number;
          /** @description Acts that one act of a side's own is followed by soon (forecasts only). */
          own1?: number;
          /** @description Mean time after which it is followed by those (forecasts only), days. */
          ownT1?: number;
          /** @description Acts that one act of a side's own is followed by in the long run (forecasts only). */
          own2?: number;
          /** @description Mean time after which it is followed by those (forecasts only), days. */
          ownT2?: number;
          /** @description Longest time between provocation and response, days. */
          horizonDays?: number;
          /** @description How much a provocation weighs whose actor is only of the same party; the same actor weighs 1. */
          partyMatch?: number;
          /** @description How much a provocation weighs whose actor is only of the same bloc; the same actor weighs 1. */
          blocMatch?: number;
          /** @description Severity at which a provocation weighs what the kernels say, doublings. */
          severityPivot?: number;
          /** @description By how many doublings a provocation must be graver to weigh twice as much. */
          severityDivisor?: number;
          /** @description Probability from which an act is taken as a response. */
          probableFrom?: number;
        };
        /** @description The two bloc-level sides that it is for; left out: all dyads. */
        dyad?: (string & unknown)[];
        /** @description What it was fitted on. */
        fittedOn?: {
          /** @description The data. */
          description: string & unknown;
          /** @description Its time span. */
          period?: {
            /** @description Start, inclusive. */
            from: string | unknown | unknown | unknown;
            /** @description End, exclusive. */
            to: string | unknown | unknown | unknown;
          };
          /** @description Number of actions. */
          actions?: number;
          /** @description Log-likelihood reached. */
          logLikelihood?: number;
        };
      };
    } & {
      [key: string]: string | number | boolean;
    };
    /**
     * talion.actor.registered.v1
     * @description An actor with its names. A later registration adds aliases and replaces what it gives.
     */
    'talion.actor.registered.v1': {
      /**
       * @description Version of CloudEvents.
       * @enum {string}
       */
      specversion: '1.0';
      /** @description Unique within the source. */
      id: string & unknown;
      /** @description Who says so: a URI or URN of the newspaper, data set or desk. */
      source: string & unknown;
      /**
       * @description Kind of fact.
       * @enum {string}
       */
      type: 'talion.actor.registered.v1';
      /** @description When Talion accepted it (knowledge time). */
      time?: string | unknown | unknown | unknown;
      /** @description What it is about, for routing; not interpreted. */
      subject?: string & unknown;
      /**
       * @description Always JSON.
       * @enum {string}
       */
      datacontenttype?: 'application/json';
      /** @description Where the schema of `data` is published; not interpreted. */
      dataschema?: string & unknown;
      /** @description An actor with its names. A later registration adds aliases and replaces what it gives. */
      data: {
        /** @description The name to show. */
        name: string & unknown;
        /** @description Its id; left out: made from the name. */
        actor?: string & unknown;
        /** @description Other names and spellings. */
        aliases?: (string & unknown)[];
        /**
         * @description What it is.
         * @enum {string}
         */
        kind?:
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
        governs?: string & unknown;
        /** @description A note for readers. */
        summary?: string & unknown;
      };
    } & {
      [key: string]: string | number | boolean;
    };
    /**
     * talion.actor.related.v1
     * @description One actor is (or, in `actor.unrelated`, is not) part of, backed by or a member of another on [from, until).
     */
    'talion.actor.related.v1': {
      /**
       * @description Version of CloudEvents.
       * @enum {string}
       */
      specversion: '1.0';
      /** @description Unique within the source. */
      id: string & unknown;
      /** @description Who says so: a URI or URN of the newspaper, data set or desk. */
      source: string & unknown;
      /**
       * @description Kind of fact.
       * @enum {string}
       */
      type: 'talion.actor.related.v1';
      /** @description When Talion accepted it (knowledge time). */
      time?: string | unknown | unknown | unknown;
      /** @description What it is about, for routing; not interpreted. */
      subject?: string & unknown;
      /**
       * @description Always JSON.
       * @enum {string}
       */
      datacontenttype?: 'application/json';
      /** @description Where the schema of `data` is published; not interpreted. */
      dataschema?: string & unknown;
      /** @description One actor is (or, in `actor.unrelated`, is not) part of, backed by or a member of another on [from, until). */
      data: {
        /** @description The actor below, by any of its names or its id. */
        actor: string & unknown;
        /**
         * @description How it belongs.
         * @enum {string}
         */
        relation: 'part_of' | 'backed_by' | 'member_of';
        /** @description The actor above. */
        to: string & unknown;
        /** @description The relation holds from here on, inclusive; left out: always has. */
        from?: string | unknown | unknown | unknown;
        /** @description The relation holds until here, exclusive; left out: still does. */
        until?: string | unknown | unknown | unknown;
        /** @description Why, or who says so. */
        reason?: string & unknown;
      };
    } & {
      [key: string]: string | number | boolean;
    };
    /**
     * talion.actor.unrelated.v1
     * @description One actor is (or, in `actor.unrelated`, is not) part of, backed by or a member of another on [from, until).
     */
    'talion.actor.unrelated.v1': {
      /**
       * @description Version of CloudEvents.
       * @enum {string}
       */
      specversion: '1.0';
      /** @description Unique within the source. */
      id: string & unknown;
      /** @description Who says so: a URI or URN of the newspaper, data set or desk. */
      source: string & unknown;
      /**
       * @description Kind of fact.
       * @enum {string}
       */
      type: 'talion.actor.unrelated.v1';
      /** @description When Talion accepted it (knowledge time). */
      time?: string | unknown | unknown | unknown;
      /** @description What it is about, for routing; not interpreted. */
      subject?: string & unknown;
      /**
       * @description Always JSON.
       * @enum {string}
       */
      datacontenttype?: 'application/json';
      /** @description Where the schema of `data` is published; not interpreted. */
      dataschema?: string & unknown;
      /** @description One actor is (or, in `actor.unrelated`, is not) part of, backed by or a member of another on [from, until). */
      data: {
        /** @description The actor below, by any of its names or its id. */
        actor: string & unknown;
        /**
         * @description How it belongs.
         * @enum {string}
         */
        relation: 'part_of' | 'backed_by' | 'member_of';
        /** @description The actor above. */
        to: string & unknown;
        /** @description The relation holds from here on, inclusive; left out: always has. */
        from?: string | unknown | unknown | unknown;
        /** @description The relation holds until here, exclusive; left out: still does. */
        until?: string | unknown | unknown | unknown;
        /** @description Why, or who says so. */
        reason?: string & unknown;
      };
    } & {
      [key: string]: string | number | boolean;
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
  isLive: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /**
             * @description Always ok.
             * @enum {string}
             */
            status: 'ok';
          };
        };
      };
    };
  };
  isReady: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /**
             * @description Always ok.
             * @enum {string}
             */
            status: 'ok';
          };
        };
      };
      /** @description The log or the database does not answer. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  tell: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The figures as they are now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/plain': string;
        };
      };
    };
  };
  describeTopic: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The document. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.aai.asyncapi+json;version=3.0.0': Record<string, never>;
        };
      };
    };
  };
  listDecisions: {
    parameters: {
      query?: {
        /** @description Only what this analyst decided, by name. */
        analyst?: string;
        /** @description Only decisions of this type. */
        type?:
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
        /** @description Only what refers to this: an event by its id or id@source, or any report of an action by its id. */
        about?: string;
        /** @description Only what was accepted at or after this time. */
        from?: string;
        /** @description Only what was accepted before this time. */
        to?: string;
        /** @description Only events accepted by then. */
        asOf?: string | unknown | unknown | unknown;
        /** @description Most rows on a page. Left out, JSON has a page of the default length, and every other form has all rows. */
        limit?: number;
        /** @description `next` of the page before. */
        cursor?: string;
        /** @description Wait until the read models cover this position of the log (as ingest answers it), up to 10 s. */
        after?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description The position of the log that the answer covers. */
            position: string;
            /** @description The last accepted first. */
            rows: {
              event: components['schemas']['Event'];
              /** @description Who decided: the name of the key (`authid` of the event); where a log brought the decision, the analyst it names. */
              by: string;
              /**
               * Format: date-time
               * @description When it was accepted. UTC.
               */
              at: string;
              /** @description What withdraws it at present. */
              undone?: {
                /** @description Who undid it; a source, where no analyst did. */
                by: string;
                /**
                 * Format: date-time
                 * @description When. UTC.
                 */
                at: string;
                /** @description Why. */
                reason: string;
                /** @description The retraction, id@source: undo it to bring the decision back. */
                event: string;
              };
              /** @description Why it takes no effect, and what it waits for. Never told with `asOf`. */
              waiting?: string;
            }[];
            /** @description `cursor` for the page behind this one; left out on the last. */
            next?: string;
          };
        };
      };
      /** @description A parameter is wrong; `problems` names it with its value. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no key, or nobody holds it. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The key does not have the scope read. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database cannot be reached. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The read models did not reach the position of `after` in time. */
      504: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  decide: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json':
          | (
              | {
                  /** @description Your own id of it: sent again under the same, it is told as known. Left out: one is made. */
                  id?: string;
                  /** @constant */
                  type: 'talion.actions.merged.v1';
                  /** @description An analyst decides that these reports describe the same action, or different ones. */
                  data: {
                    /** @description The reports. */
                    reports: (string & unknown)[];
                    /** @description Why. */
                    reason?: string & unknown;
                    /** @description The analyst whose decision this is; left out when a source says it. */
                    analyst?: string & unknown;
                  };
                }
              | {
                  /** @description Your own id of it: sent again under the same, it is told as known. Left out: one is made. */
                  id?: string;
                  /** @constant */
                  type: 'talion.actions.split.v1';
                  /** @description An analyst decides that these reports describe the same action, or different ones. */
                  data: {
                    /** @description The reports. */
                    reports: (string & unknown)[];
                    /** @description Why. */
                    reason?: string & unknown;
                    /** @description The analyst whose decision this is; left out when a source says it. */
                    analyst?: string & unknown;
                  };
                }
              | {
                  /** @description Your own id of it: sent again under the same, it is told as known. Left out: one is made. */
                  id?: string;
                  /** @constant */
                  type: 'talion.response.asserted.v1';
                  /** @description Says that an action was, or was not, in response to others. */
                  data: {
                    /** @description A report of the response. */
                    response: string & unknown;
                    /** @description Reports of what it answers, or does not answer. */
                    triggers: (string & unknown)[];
                    /** @description Why, or how the source words it. */
                    reason?: string & unknown;
                    /** @description The analyst whose decision this is; left out when a source says it. */
                    analyst?: string & unknown;
                  };
                }
              | {
                  /** @description Your own id of it: sent again under the same, it is told as known. Left out: one is made. */
                  id?: string;
                  /** @constant */
                  type: 'talion.response.rejected.v1';
                  /** @description Says that an action was, or was not, in response to others. */
                  data: {
                    /** @description A report of the response. */
                    response: string & unknown;
                    /** @description Reports of what it answers, or does not answer. */
                    triggers: (string & unknown)[];
                    /** @description Why, or how the source words it. */
                    reason?: string & unknown;
                    /** @description The analyst whose decision this is; left out when a source says it. */
                    analyst?: string & unknown;
                  };
                }
              | {
                  /** @description Your own id of it: sent again under the same, it is told as known. Left out: one is made. */
                  id?: string;
                  /** @constant */
                  type: 'talion.actor.registered.v1';
                  /** @description An actor with its names. A later registration adds aliases and replaces what it gives. */
                  data: {
                    /** @description The name to show. */
                    name: string & unknown;
                    /** @description Its id; left out: made from the name. */
                    actor?: string & unknown;
                    /** @description Other names and spellings. */
                    aliases?: (string & unknown)[];
                    /**
                     * @description What it is.
                     * @enum {string}
                     */
                    kind?:
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
                    governs?: string & unknown;
                    /** @description A note for readers. */
                    summary?: string & unknown;
                  };
                }
              | {
                  /** @description Your own id of it: sent again under the same, it is told as known. Left out: one is made. */
                  id?: string;
                  /** @constant */
                  type: 'talion.actor.related.v1';
                  /** @description One actor is (or, in `actor.unrelated`, is not) part of, backed by or a member of another on [from, until). */
                  data: {
                    /** @description The actor below, by any of its names or its id. */
                    actor: string & unknown;
                    /**
                     * @description How it belongs.
                     * @enum {string}
                     */
                    relation: 'part_of' | 'backed_by' | 'member_of';
                    /** @description The actor above. */
                    to: string & unknown;
                    /** @description The relation holds from here on, inclusive; left out: always has. */
                    from?: string | unknown | unknown | unknown;
                    /** @description The relation holds until here, exclusive; left out: still does. */
                    until?: string | unknown | unknown | unknown;
                    /** @description Why, or who says so. */
                    reason?: string & unknown;
                  };
                }
              | {
                  /** @description Your own id of it: sent again under the same, it is told as known. Left out: one is made. */
                  id?: string;
                  /** @constant */
                  type: 'talion.actor.unrelated.v1';
                  /** @description One actor is (or, in `actor.unrelated`, is not) part of, backed by or a member of another on [from, until). */
                  data: {
                    /** @description The actor below, by any of its names or its id. */
                    actor: string & unknown;
                    /**
                     * @description How it belongs.
                     * @enum {string}
                     */
                    relation: 'part_of' | 'backed_by' | 'member_of';
                    /** @description The actor above. */
                    to: string & unknown;
                    /** @description The relation holds from here on, inclusive; left out: always has. */
                    from?: string | unknown | unknown | unknown;
                    /** @description The relation holds until here, exclusive; left out: still does. */
                    until?: string | unknown | unknown | unknown;
                    /** @description Why, or who says so. */
                    reason?: string & unknown;
                  };
                }
              | {
                  /** @description Your own id of it: sent again under the same, it is told as known. Left out: one is made. */
                  id?: string;
                  /** @constant */
                  type: 'talion.action.corrected.v1';
                  /** @description Replaces the fields it names of an earlier report by the same source, or by anyone's when an analyst decides. */
                  data: {
                    /** @description The report that it corrects. */
                    report: string & unknown;
                    /** @description The fields with their new values; null takes a field away. */
                    fields: {
                      /** @description When it happened. */
                      occurred?: {
                        /** @description Start of the interval, inclusive. */
                        from: string | unknown | unknown | unknown;
                        /** @description End of the interval, exclusive. */
                        to: string | unknown | unknown | unknown;
                        /**
                         * @description How precisely the source dates it.
                         * @enum {string}
                         */
                        precision: 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';
                      };
                      type?:
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
                      mode?: (string & unknown) | null;
                      context?: (string & unknown)[] | null;
                      cameo?: (string & unknown) | null;
                      goldstein?: number | null;
                      hostility?: number | null;
                      initiators?:
                        | (
                            | {
                                /** @description Name as written; resolved through aliases. Left out when the source names nobody. */
                                name?: string & unknown;
                                /** @description Whose member or part it is: a part_of relation, known from this report. */
                                of?: string & unknown;
                                /** @description Rank or office as written, for reading only. */
                                role?: string & unknown;
                              }
                            | unknown
                            | unknown
                          )[]
                        | null;
                      targets?:
                        | (
                            | {
                                /** @description Name as written; resolved through aliases. Left out when the source names nobody. */
                                name?: string & unknown;
                                /** @description Whose member or part it is: a part_of relation, known from this report. */
                                of?: string & unknown;
                                /** @description Rank or office as written, for reading only. */
                                role?: string & unknown;
                              }
                            | unknown
                            | unknown
                          )[]
                        | null;
                      place?: {
                        /** @description Name as the source gives it. */
                        name?: string & unknown;
                        /** @description Country, or countries where the source names several. */
                        countries?: (string & unknown)[];
                        /** @description Province, governorate or sea. */
                        region?: string & unknown;
                        /** @description Degrees north, WGS 84. */
                        latitude?: number;
                        /** @description Degrees east, WGS 84. */
                        longitude?: number;
                        /**
                         * @description What the place stands for: a spot, a town, a region, a country.
                         * @enum {string}
                         */
                        precision: 'exact' | 'town' | 'region' | 'country';
                      } | null;
                      killed?: {
                        /** @description At least. */
                        low?: number;
                        /** @description Best estimate. */
                        best?: number;
                        /** @description At most. */
                        high?: number;
                      } | null;
                      injured?: {
                        /** @description At least. */
                        low?: number;
                        /** @description Best estimate. */
                        best?: number;
                        /** @description At most. */
                        high?: number;
                      } | null;
                      targetsStruck?: {
                        /** @description At least. */
                        low?: number;
                        /** @description Best estimate. */
                        best?: number;
                        /** @description At most. */
                        high?: number;
                      } | null;
                      leaderKilled?: boolean | null;
                      summary?: (string & unknown) | null;
                      url?: (string & unknown) | null;
                      extra?: {
                        [key: string]: string | number | boolean | null;
                      } | null;
                    };
                    /** @description When the correction was made; left out: when Talion accepted it. */
                    published?: string | unknown | unknown | unknown;
                    /** @description Why. */
                    reason: string & unknown;
                    /** @description The analyst whose decision this is; left out when a source says it. */
                    analyst?: string & unknown;
                  };
                }
              | {
                  /** @description Your own id of it: sent again under the same, it is told as known. Left out: one is made. */
                  id?: string;
                  /** @constant */
                  type: 'talion.action.retracted.v1';
                  /** @description Withdraws an earlier event of the same source: a report, or its claim, tally, correction, decision. */
                  data: {
                    /** @description The event that it withdraws. */
                    event: string & unknown;
                    /** @description Why. */
                    reason: string & unknown;
                  };
                }
            )
          | (
              | {
                  /** @description Your own id of it: sent again under the same, it is told as known. Left out: one is made. */
                  id?: string;
                  /** @constant */
                  type: 'talion.actions.merged.v1';
                  /** @description An analyst decides that these reports describe the same action, or different ones. */
                  data: {
                    /** @description The reports. */
                    reports: (string & unknown)[];
                    /** @description Why. */
                    reason?: string & unknown;
                    /** @description The analyst whose decision this is; left out when a source says it. */
                    analyst?: string & unknown;
                  };
                }
              | {
                  /** @description Your own id of it: sent again under the same, it is told as known. Left out: one is made. */
                  id?: string;
                  /** @constant */
                  type: 'talion.actions.split.v1';
                  /** @description An analyst decides that these reports describe the same action, or different ones. */
                  data: {
                    /** @description The reports. */
                    reports: (string & unknown)[];
                    /** @description Why. */
                    reason?: string & unknown;
                    /** @description The analyst whose decision this is; left out when a source says it. */
                    analyst?: string & unknown;
                  };
                }
              | {
                  /** @description Your own id of it: sent again under the same, it is told as known. Left out: one is made. */
                  id?: string;
                  /** @constant */
                  type: 'talion.response.asserted.v1';
                  /** @description Says that an action was, or was not, in response to others. */
                  data: {
                    /** @description A report of the response. */
                    response: string & unknown;
                    /** @description Reports of what it answers, or does not answer. */
                    triggers: (string & unknown)[];
                    /** @description Why, or how the source words it. */
                    reason?: string & unknown;
                    /** @description The analyst whose decision this is; left out when a source says it. */
                    analyst?: string & unknown;
                  };
                }
              | {
                  /** @description Your own id of it: sent again under the same, it is told as known. Left out: one is made. */
                  id?: string;
                  /** @constant */
                  type: 'talion.response.rejected.v1';
                  /** @description Says that an action was, or was not, in response to others. */
                  data: {
                    /** @description A report of the response. */
                    response: string & unknown;
                    /** @description Reports of what it answers, or does not answer. */
                    triggers: (string & unknown)[];
                    /** @description Why, or how the source words it. */
                    reason?: string & unknown;
                    /** @description The analyst whose decision this is; left out when a source says it. */
                    analyst?: string & unknown;
                  };
                }
              | {
                  /** @description Your own id of it: sent again under the same, it is told as known. Left out: one is made. */
                  id?: string;
                  /** @constant */
                  type: 'talion.actor.registered.v1';
                  /** @description An actor with its names. A later registration adds aliases and replaces what it gives. */
                  data: {
                    /** @description The name to show. */
                    name: string & unknown;
                    /** @description Its id; left out: made from the name. */
                    actor?: string & unknown;
                    /** @description Other names and spellings. */
                    aliases?: (string & unknown)[];
                    /**
                     * @description What it is.
                     * @enum {string}
                     */
                    kind?:
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
                    governs?: string & unknown;
                    /** @description A note for readers. */
                    summary?: string & unknown;
                  };
                }
              | {
                  /** @description Your own id of it: sent again under the same, it is told as known. Left out: one is made. */
                  id?: string;
                  /** @constant */
                  type: 'talion.actor.related.v1';
                  /** @description One actor is (or, in `actor.unrelated`, is not) part of, backed by or a member of another on [from, until). */
                  data: {
                    /** @description The actor below, by any of its names or its id. */
                    actor: string & unknown;
                    /**
                     * @description How it belongs.
                     * @enum {string}
                     */
                    relation: 'part_of' | 'backed_by' | 'member_of';
                    /** @description The actor above. */
                    to: string & unknown;
                    /** @description The relation holds from here on, inclusive; left out: always has. */
                    from?: string | unknown | unknown | unknown;
                    /** @description The relation holds until here, exclusive; left out: still does. */
                    until?: string | unknown | unknown | unknown;
                    /** @description Why, or who says so. */
                    reason?: string & unknown;
                  };
                }
              | {
                  /** @description Your own id of it: sent again under the same, it is told as known. Left out: one is made. */
                  id?: string;
                  /** @constant */
                  type: 'talion.actor.unrelated.v1';
                  /** @description One actor is (or, in `actor.unrelated`, is not) part of, backed by or a member of another on [from, until). */
                  data: {
                    /** @description The actor below, by any of its names or its id. */
                    actor: string & unknown;
                    /**
                     * @description How it belongs.
                     * @enum {string}
                     */
                    relation: 'part_of' | 'backed_by' | 'member_of';
                    /** @description The actor above. */
                    to: string & unknown;
                    /** @description The relation holds from here on, inclusive; left out: always has. */
                    from?: string | unknown | unknown | unknown;
                    /** @description The relation holds until here, exclusive; left out: still does. */
                    until?: string | unknown | unknown | unknown;
                    /** @description Why, or who says so. */
                    reason?: string & unknown;
                  };
                }
              | {
                  /** @description Your own id of it: sent again under the same, it is told as known. Left out: one is made. */
                  id?: string;
                  /** @constant */
                  type: 'talion.action.corrected.v1';
                  /** @description Replaces the fields it names of an earlier report by the same source, or by anyone's when an analyst decides. */
                  data: {
                    /** @description The report that it corrects. */
                    report: string & unknown;
                    /** @description The fields with their new values; null takes a field away. */
                    fields: {
                      /** @description When it happened. */
                      occurred?: {
                        /** @description Start of the interval, inclusive. */
                        from: string | unknown | unknown | unknown;
                        /** @description End of the interval, exclusive. */
                        to: string | unknown | unknown | unknown;
                        /**
                         * @description How precisely the source dates it.
                         * @enum {string}
                         */
                        precision: 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';
                      };
                      type?:
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
                      mode?: (string & unknown) | null;
                      context?: (string & unknown)[] | null;
                      cameo?: (string & unknown) | null;
                      goldstein?: number | null;
                      hostility?: number | null;
                      initiators?:
                        | (
                            | {
                                /** @description Name as written; resolved through aliases. Left out when the source names nobody. */
                                name?: string & unknown;
                                /** @description Whose member or part it is: a part_of relation, known from this report. */
                                of?: string & unknown;
                                /** @description Rank or office as written, for reading only. */
                                role?: string & unknown;
                              }
                            | unknown
                            | unknown
                          )[]
                        | null;
                      targets?:
                        | (
                            | {
                                /** @description Name as written; resolved through aliases. Left out when the source names nobody. */
                                name?: string & unknown;
                                /** @description Whose member or part it is: a part_of relation, known from this report. */
                                of?: string & unknown;
                                /** @description Rank or office as written, for reading only. */
                                role?: string & unknown;
                              }
                            | unknown
                            | unknown
                          )[]
                        | null;
                      place?: {
                        /** @description Name as the source gives it. */
                        name?: string & unknown;
                        /** @description Country, or countries where the source names several. */
                        countries?: (string & unknown)[];
                        /** @description Province, governorate or sea. */
                        region?: string & unknown;
                        /** @description Degrees north, WGS 84. */
                        latitude?: number;
                        /** @description Degrees east, WGS 84. */
                        longitude?: number;
                        /**
                         * @description What the place stands for: a spot, a town, a region, a country.
                         * @enum {string}
                         */
                        precision: 'exact' | 'town' | 'region' | 'country';
                      } | null;
                      killed?: {
                        /** @description At least. */
                        low?: number;
                        /** @description Best estimate. */
                        best?: number;
                        /** @description At most. */
                        high?: number;
                      } | null;
                      injured?: {
                        /** @description At least. */
                        low?: number;
                        /** @description Best estimate. */
                        best?: number;
                        /** @description At most. */
                        high?: number;
                      } | null;
                      targetsStruck?: {
                        /** @description At least. */
                        low?: number;
                        /** @description Best estimate. */
                        best?: number;
                        /** @description At most. */
                        high?: number;
                      } | null;
                      leaderKilled?: boolean | null;
                      summary?: (string & unknown) | null;
                      url?: (string & unknown) | null;
                      extra?: {
                        [key: string]: string | number | boolean | null;
                      } | null;
                    };
                    /** @description When the correction was made; left out: when Talion accepted it. */
                    published?: string | unknown | unknown | unknown;
                    /** @description Why. */
                    reason: string & unknown;
                    /** @description The analyst whose decision this is; left out when a source says it. */
                    analyst?: string & unknown;
                  };
                }
              | {
                  /** @description Your own id of it: sent again under the same, it is told as known. Left out: one is made. */
                  id?: string;
                  /** @constant */
                  type: 'talion.action.retracted.v1';
                  /** @description Withdraws an earlier event of the same source: a report, or its claim, tally, correction, decision. */
                  data: {
                    /** @description The event that it withdraws. */
                    event: string & unknown;
                    /** @description Why. */
                    reason: string & unknown;
                  };
                }
            )[];
      };
    };
    responses: {
      /** @description It is durable. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description Where the log stands now. Ask query with after=POSITION to read what you wrote. */
            position: string;
            /** @description Events that are in the log, in the order given. */
            accepted: {
              /** @description Its place in the request, counted from 0. */
              index: number;
              /** @description Id of the event. */
              id: string;
              /** @description Source of the event. */
              source: string;
              /**
               * Format: date-time
               * @description When it was accepted. UTC.
               */
              time: string;
            }[];
            /** @description Events that say what is known already; they change nothing. */
            duplicates: {
              /** @description Its place in the request, counted from 0. */
              index: number;
              /** @description Id of the event. */
              id: string;
              /** @description Source of the event. */
              source: string;
              /**
               * Format: date-time
               * @description When the first was accepted. UTC.
               */
              time: string;
            }[];
          };
        };
      };
      /** @description There is no key, or nobody holds it. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The key does not have the scope analyst. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A decision is refused, and none is taken; `problems` names it, field and value. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The log or the database cannot be reached, or the read models are behind. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  undoDecision: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description Your own id of this: sent again under the same, it is told as known. */
          id?: string;
          /** @description The decision: its id, or id@source. */
          event: string;
          /** @description Why. */
          reason: string;
        };
      };
    };
    responses: {
      /** @description It is durable. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description Where the log stands now. Ask query with after=POSITION to read what you wrote. */
            position: string;
            /** @description Events that are in the log, in the order given. */
            accepted: {
              /** @description Its place in the request, counted from 0. */
              index: number;
              /** @description Id of the event. */
              id: string;
              /** @description Source of the event. */
              source: string;
              /**
               * Format: date-time
               * @description When it was accepted. UTC.
               */
              time: string;
            }[];
            /** @description Events that say what is known already; they change nothing. */
            duplicates: {
              /** @description Its place in the request, counted from 0. */
              index: number;
              /** @description Id of the event. */
              id: string;
              /** @description Source of the event. */
              source: string;
              /**
               * Format: date-time
               * @description When the first was accepted. UTC.
               */
              time: string;
            }[];
          };
        };
      };
      /** @description There is no key, or nobody holds it. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The key does not have the scope analyst. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The event is not known, no decision of an analyst, or undone already; `problems` says which. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The log or the database cannot be reached, or the read models are behind. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listEvents: {
    parameters: {
      query?: {
        /** @description Wait until the read models cover this position of the log (as ingest answers it), up to 10 s. */
        after?: string;
        /** @description Only events of this type. */
        type?:
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
        source?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The events. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/x-ndjson': components['schemas']['Event'];
        };
      };
      /** @description A parameter is wrong. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no key, or nobody holds it. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The key does not have the scope read. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database cannot be reached. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The read models did not reach the position of `after` in time. */
      504: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  appendEvents: {
    parameters: {
      query?: {
        /** @description When the delivery began, where this request goes on with one that was cut off; left out: now. What was accepted since then is no older edition of a row, and its repetitions are told as `taken`. */
        since?: string;
        /** @description What to do with a report that says otherwise than the known one of the same id and source: `refuse` it, or `correct` the known one with what has changed, and bring it back where it was withdrawn: for newer editions of a data set. */
        changed?: 'refuse' | 'correct';
        /** @description Say what would become of the events, and take none. */
        dryRun?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Event'] | components['schemas']['Event'][];
        'application/cloudevents+json': components['schemas']['Event'];
        'application/cloudevents-batch+json': components['schemas']['Event'][];
        'application/x-ndjson': components['schemas']['Event'];
      };
    };
    responses: {
      /** @description Of a stream: what becomes of its lines, batch by batch, and in the end of all. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/x-ndjson':
            | {
                /** @description The last of them: whatever stands up to here is settled, and need not be sent again. */
                through: number;
                /** @description How many are in the log, durably. */
                accepted: number;
                /** @description Lines that say what is known already. */
                duplicates: number[];
                /** @description Those of the duplicates that were accepted since the delivery began. */
                taken: number[];
                /** @description Lines by which known reports were corrected. */
                corrected: number[];
                /** @description Lines that were refused. */
                refused: {
                  /** @description The line of the request, counted from 1. */
                  line: number;
                  /** @description Id of the event. */
                  id?: string;
                  /** @description Source of the event. */
                  source?: string;
                  /** @description What is wrong with it. */
                  problems: {
                    /** @description JSON Pointer to the field, such as /data/occurred/to. */
                    field: string;
                    /** @description What was found there, as JSON, cut to a readable length. */
                    value: string;
                    /** @description What would be right. */
                    message: string;
                  }[];
                }[];
                /** @description How many accepted events brought a time and were given another: only a key with the scope admin brings times. */
                timesSet: number;
                /** @description A position of the log that covers them. */
                position: string;
              }
            | {
                /** @constant */
                done: true;
                /** @description How many lines there were. */
                lines: number;
                /** @description How many of them are in the log. */
                accepted: number;
                /** @description How many were known already. */
                duplicates: number;
                /** @description By how many known reports were corrected. */
                corrected: number;
                /** @description How many were refused. */
                refused: number;
                /** @description How many accepted events brought a time and were given another: only a key with the scope admin brings times. */
                timesSet: number;
                /** @description A position of the log that covers them. */
                position: string;
              }
            | {
                failed: components['schemas']['Problem'];
                /** @description When to come back. */
                retryAfterSeconds?: number;
                /** @description The last line that is settled. */
                through: number;
              };
        };
      };
      /** @description What was accepted is durable. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description Where the log stands now. Ask query with after=POSITION to read what you wrote. */
            position: string;
            /** @description Events that are in the log, in the order given. */
            accepted: {
              /** @description Its place in the request, counted from 0. */
              index: number;
              /** @description Id of the event. */
              id: string;
              /** @description Source of the event. */
              source: string;
              /**
               * Format: date-time
               * @description When it was accepted. UTC.
               */
              time: string;
            }[];
            /** @description Events that were refused; mend and send them again. */
            refused: {
              /** @description Its place in the request, counted from 0. */
              index: number;
              /** @description Id of the event. */
              id?: string;
              /** @description Source of the event. */
              source?: string;
              /** @description What is wrong with it. */
              problems: {
                /** @description JSON Pointer to the field, such as /data/occurred/to. */
                field: string;
                /** @description What was found there, as JSON, cut to a readable length. */
                value: string;
                /** @description What would be right. */
                message: string;
              }[];
            }[];
            /** @description Events that say what is known already; they change nothing. */
            duplicates: {
              /** @description Its place in the request, counted from 0. */
              index: number;
              /** @description Id of the event. */
              id: string;
              /** @description Source of the event. */
              source: string;
              /**
               * Format: date-time
               * @description When the first was accepted. UTC.
               */
              time: string;
            }[];
            /** @description With `changed=correct`: reports of which the known ones were corrected. */
            corrected: {
              /** @description Its place in the request, counted from 0. */
              index: number;
              /** @description Id of the event. */
              id: string;
              /** @description Source of the event. */
              source: string;
              /** @description Ids of the corrections and retractions that it became. */
              revisions: string[];
            }[];
          };
        };
      };
      /** @description The body is not JSON, or a parameter is wrong. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no key, or nobody holds it. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The key does not have the scope ingest. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body or the number of events is too large. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body is not JSON by its Content-Type, or packed in a way that nobody knows. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not one event was accepted; `problems` names event, field and value. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too much is under way. Come again after `Retry-After`. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The log cannot be reached. Send the same again after `Retry-After`. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  endOfLog: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The end. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description The position behind its last record. */
            position: string;
          };
        };
      };
      /** @description There is no key, or nobody holds it. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The key does not have the scope read. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The log cannot be reached. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readLog: {
    parameters: {
      query?: {
        /** @description Stay at the end and send what comes. */
        follow?: boolean;
        /** @description Only what stands behind this position; left out: all. */
        after?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The records. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/x-ndjson': {
            /** @description The position behind it: with it as `after` the next request goes on there. */
            position: string;
            /** @description What stands there: an event, or whatever came in by another door and is none. */
            event: unknown;
          };
        };
      };
      /** @description A parameter is wrong. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no key, or nobody holds it. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The key does not have the scope read. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The log cannot be reached. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  replayRecord: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json':
          | {
              /** @description Where it stands in the log, partition:offset. */
              at: string;
            }
          | {
              /** @description Its id. */
              id: string;
              /** @description Its source. */
              source: string;
              /** @description Its number among those of its identity that were set aside. */
              n: number;
              /** @description The id under which it is taken as an event of its own; left out: it corrects the first. */
              newId?: string;
            };
      };
    };
    responses: {
      /** @description What became of it, durably. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description Where the log stands now. Ask query with after=POSITION to read what you wrote. */
            position: string;
            /** @description Events that are in the log, in the order given. */
            accepted: {
              /** @description Its place in the request, counted from 0. */
              index: number;
              /** @description Id of the event. */
              id: string;
              /** @description Source of the event. */
              source: string;
              /**
               * Format: date-time
               * @description When it was accepted. UTC.
               */
              time: string;
            }[];
            /** @description Events that were refused; mend and send them again. */
            refused: {
              /** @description Its place in the request, counted from 0. */
              index: number;
              /** @description Id of the event. */
              id?: string;
              /** @description Source of the event. */
              source?: string;
              /** @description What is wrong with it. */
              problems: {
                /** @description JSON Pointer to the field, such as /data/occurred/to. */
                field: string;
                /** @description What was found there, as JSON, cut to a readable length. */
                value: string;
                /** @description What would be right. */
                message: string;
              }[];
            }[];
            /** @description Events that say what is known already; they change nothing. */
            duplicates: {
              /** @description Its place in the request, counted from 0. */
              index: number;
              /** @description Id of the event. */
              id: string;
              /** @description Source of the event. */
              source: string;
              /**
               * Format: date-time
               * @description When the first was accepted. UTC.
               */
              time: string;
            }[];
            /** @description With `changed=correct`: reports of which the known ones were corrected. */
            corrected: {
              /** @description Its place in the request, counted from 0. */
              index: number;
              /** @description Id of the event. */
              id: string;
              /** @description Source of the event. */
              source: string;
              /** @description Ids of the corrections and retractions that it became. */
              revisions: string[];
            }[];
          };
        };
      };
      /** @description There is no key, or nobody holds it. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The key does not have the scope ingest. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such record, or the gate refuses it still; `problems` says why. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The log or the database cannot be reached. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listSchemas: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All types. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description All types. */
            schemas: {
              /** @description The type. */
              type: string;
              /** @description What an event of this type says. */
              description: string;
              /** @description Where its JSON Schema is. */
              schema: string;
            }[];
          };
        };
      };
      /** @description There is no key, or nobody holds it. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getSchema: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The type of event. */
        type:
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
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The schema. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/schema+json': Record<string, never>;
        };
      };
      /** @description There is no key, or nobody holds it. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such type. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listKeys: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The keys. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description All keys, the oldest first. */
            keys: {
              /** @description Tells it from the other keys; it opens nothing. */
              id: string;
              /** @description Whose key it is, for people. */
              name: string;
              /** @description What it may do; admin implies the others. */
              scopes: ('ingest' | 'read' | 'desk' | 'analyst' | 'admin')[];
              /**
               * Format: date-time
               * @description When it was made. UTC.
               */
              created: string;
            }[];
          };
        };
      };
      /** @description There is no key, or nobody holds it. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The key does not have the scope admin. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  makeKey: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description Whose key it is, for people. */
          name: string;
          /** @description What it may do; admin implies the others. */
          scopes: ('ingest' | 'read' | 'desk' | 'analyst' | 'admin')[];
        };
      };
    };
    responses: {
      /** @description The key. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description The key. Keep it: it is shown this once, and only a hash of it is stored. */
            key: string;
            /** @description Whose key it is, for people. */
            name: string;
            /** @description What it may do; admin implies the others. */
            scopes: ('ingest' | 'read' | 'desk' | 'analyst' | 'admin')[];
          };
        };
      };
      /** @description There is no key, or nobody holds it. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The key does not have the scope admin. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Name or scopes are wrong. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  removeKey: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Its id. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description There is no key, or nobody holds it. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The key does not have the scope admin. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none of this id. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  showOwnKey: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The key. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description Whose key it is, for people; what it decides is decided in this name. */
            name: string;
            /** @description What it may do; admin implies the others. */
            scopes: ('ingest' | 'read' | 'desk' | 'analyst' | 'admin')[];
          };
        };
      };
      /** @description There is no key, or nobody holds it. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  suggestAliases: {
    parameters: {
      query?: {
        /** @description `next` of the page before. */
        cursor?: string;
        /** @description Most rows on a page. Left out, JSON has a page of the default length, and every other form has all rows. */
        limit?: number;
        /** @description Wait until the read models cover this position of the log (as ingest answers it), up to 10 s. */
        after?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description The position of the log that the answer covers. */
            position: string;
            /** @description The most likely first. */
            rows: components['schemas']['AliasSuggestion'][];
            /** @description `cursor` for the page behind this one; left out on the last. */
            next?: string;
          };
        };
      };
      /** @description A parameter is wrong. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no key, or nobody holds it. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The key does not have the scope read. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There are more actors than are compared for one question. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database cannot be reached. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The read models did not reach the position of `after` in time. */
      504: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getAction: {
    parameters: {
      query?: {
        /** @description How far actors roll up to the sides of dyads and sequences. Links, chains and alerts are always at bloc level. */
        level?: 'actor' | 'party' | 'bloc';
        /** @description Who counts as having done it where sources differ. */
        attribution?: 'consensus' | 'claimed' | 'accused';
        /** @description Only events accepted by then. */
        asOf?: string | unknown | unknown | unknown;
        /** @description The clock for the status of chains; left out: the last acceptance. */
        now?: string | unknown | unknown | unknown;
        /** @description Longest silence within an episode, days. */
        quietGapDays?: number;
        /** @description Least that a busy dyad's own rhythm shortens the quiet gap to, days. */
        quietGapLeastDays?: number;
        /** @description How many earlier acts a busy dyad's rhythm is measured on. */
        rhythmActions?: number;
        /** @description Mean gaps between those acts after which a silence ends an episode of a busy dyad. */
        rhythmFactor?: number;
        /** @description Longest interval of an action that still makes a move, days. */
        vagueDays?: number;
        /** @description Doublings within which a response counts as matched. */
        matchedWithin?: number;
        /** @description Over how many last moves of a sequence its trend is taken. */
        trendMoves?: number;
        /** @description Time within which a later act of the other side counts as an answer in the reciprocity figure, days. */
        answerDays?: number;
        /** @description How often one side's times are turned around the circle for the share of answers by chance. */
        nullTurns?: number;
        /** @description Silence after which a chain has ended, and signals no longer attach, days. */
        chainLullDays?: number;
        /** @description Age beyond which an alert is historical, days. */
        alertHorizonDays?: number;
        /** @description Branching weight of the fast kernel. */
        a1?: number;
        /** @description Mean delay of the fast kernel, days. */
        t1?: number;
        /** @description Branching weight of the slow kernel. */
        a2?: number;
        /** @description Mean delay of the slow kernel, days. */
        t2?: number;
        /** @description Least background rate, acts per day. */
        mu?: number;
        /** @description Fitted background rate; it replaces the counted one, acts per day. */
        background?: number;
        /** @description Time over which a side's own acts are counted for its background rate, days. */
        backgroundDays?: number;
        /** @description Acts that one act of a side's own is followed by soon (forecasts only). */
        own1?: number;
        /** @description Mean time after which it is followed by those (forecasts only), days. */
        ownT1?: number;
        /** @description Acts that one act of a side's own is followed by in the long run (forecasts only). */
        own2?: number;
        /** @description Mean time after which it is followed by those (forecasts only), days. */
        ownT2?: number;
        /** @description Longest time between provocation and response, days. */
        horizonDays?: number;
        /** @description How much a provocation weighs whose actor is only of the same party; the same actor weighs 1. */
        partyMatch?: number;
        /** @description How much a provocation weighs whose actor is only of the same bloc; the same actor weighs 1. */
        blocMatch?: number;
        /** @description Severity at which a provocation weighs what the kernels say, doublings. */
        severityPivot?: number;
        /** @description By how many doublings a provocation must be graver to weigh twice as much. */
        severityDivisor?: number;
        /** @description Probability from which an act is taken as a response. */
        probableFrom?: number;
        /** @description Wait until the read models cover this position of the log (as ingest answers it), up to 10 s. */
        after?: string;
      };
      header?: {
        /** @description `ETag` of an answer that the caller has. */
        'If-None-Match'?: string;
      };
      path: {
        /** @description Its id. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          /** @description Another as soon as the answer may be another: it follows from the position and the question. */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description The position of the log that the answer covers. */
            position: string;
            /** @description What was asked for, defaults included: what the answer depends on beside the events. */
            parameters: {
              /**
               * @description How far actors roll up to the sides of dyads and sequences. Links, chains and alerts are always at bloc level.
               * @enum {string}
               */
              level?: 'actor' | 'party' | 'bloc';
              /**
               * @description Who counts as having done it where sources differ.
               * @enum {string}
               */
              attribution?: 'consensus' | 'claimed' | 'accused';
              /** @description Only events accepted by then. */
              asOf?: string | unknown | unknown | unknown;
              /** @description The clock for the status of chains; left out: the last acceptance. */
              now?: string | unknown | unknown | unknown;
              /** @description Longest silence within an episode, days. */
              quietGapDays?: number;
              /** @description Least that a busy dyad's own rhythm shortens the quiet gap to, days. */
              quietGapLeastDays?: number;
              /** @description How many earlier acts a busy dyad's rhythm is measured on. */
              rhythmActions?: number;
              /** @description Mean gaps between those acts after which a silence ends an episode of a busy dyad. */
              rhythmFactor?: number;
              /** @description Longest interval of an action that still makes a move, days. */
              vagueDays?: number;
              /** @description Doublings within which a response counts as matched. */
              matchedWithin?: number;
              /** @description Over how many last moves of a sequence its trend is taken. */
              trendMoves?: number;
              /** @description Time within which a later act of the other side counts as an answer in the reciprocity figure, days. */
              answerDays?: number;
              /** @description How often one side's times are turned around the circle for the share of answers by chance. */
              nullTurns?: number;
              /** @description Silence after which a chain has ended, and signals no longer attach, days. */
              chainLullDays?: number;
              /** @description Age beyond which an alert is historical, days. */
              alertHorizonDays?: number;
              /** @description Branching weight of the fast kernel. */
              a1?: number;
              /** @description Mean delay of the fast kernel, days. */
              t1?: number;
              /** @description Branching weight of the slow kernel. */
              a2?: number;
              /** @description Mean delay of the slow kernel, days. */
              t2?: number;
              /** @description Least background rate, acts per day. */
              mu?: number;
              /** @description Fitted background rate; it replaces the counted one, acts per day. */
              background?: number;
              /** @description Time over which a side's own acts are counted for its background rate, days. */
              backgroundDays?: number;
              /** @description Acts that one act of a side's own is followed by soon (forecasts only). */
              own1?: number;
              /** @description Mean time after which it is followed by those (forecasts only), days. */
              ownT1?: number;
              /** @description Acts that one act of a side's own is followed by in the long run (forecasts only). */
              own2?: number;
              /** @description Mean time after which it is followed by those (forecasts only), days. */
              ownT2?: number;
              /** @description Longest time between provocation and response, days. */
              horizonDays?: number;
              /** @description How much a provocation weighs whose actor is only of the same party; the same actor weighs 1. */
              partyMatch?: number;
              /** @description How much a provocation weighs whose actor is only of the same bloc; the same actor weighs 1. */
              blocMatch?: number;
              /** @description Severity at which a provocation weighs what the kernels say, doublings. */
              severityPivot?: number;
              /** @description By how many doublings a provocation must be graver to weigh twice as much. */
              severityDivisor?: number;
              /** @description Probability from which an act is taken as a response. */
              probableFrom?: number;
            };
            row: components['schemas']['Action'];
            /** @description What it answers, and what answers it. */
            links: components['schemas']['Link'][];
            /** @description Its reports, and the corrections, decisions, statements and assertions that concern it, in full, by the names that the row and the links give them. */
            events: {
              [key: string]: components['schemas']['Event'];
            };
          };
        };
      };
      /** @description The caller has the answer; nothing was read for it. */
      304: {
        headers: {
          /** @description Another as soon as the answer may be another: it follows from the position and the question. */
          ETag?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A parameter is wrong; `problems` names it with its value. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no key, or nobody holds it. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The key does not have the scope read. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none of this id, under these parameters. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The history is too long to be folded under other parameters than the defaults. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database cannot be reached. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The read models did not reach the position of `after` in time. */
      504: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listActions: {
    parameters: {
      query?: {
        /** @description How far actors roll up to the sides of dyads and sequences. Links, chains and alerts are always at bloc level. */
        level?: 'actor' | 'party' | 'bloc';
        /** @description Who counts as having done it where sources differ. */
        attribution?: 'consensus' | 'claimed' | 'accused';
        /** @description Only events accepted by then. */
        asOf?: string | unknown | unknown | unknown;
        /** @description The clock for the status of chains; left out: the last acceptance. */
        now?: string | unknown | unknown | unknown;
        /** @description Longest silence within an episode, days. */
        quietGapDays?: number;
        /** @description Least that a busy dyad's own rhythm shortens the quiet gap to, days. */
        quietGapLeastDays?: number;
        /** @description How many earlier acts a busy dyad's rhythm is measured on. */
        rhythmActions?: number;
        /** @description Mean gaps between those acts after which a silence ends an episode of a busy dyad. */
        rhythmFactor?: number;
        /** @description Longest interval of an action that still makes a move, days. */
        vagueDays?: number;
        /** @description Doublings within which a response counts as matched. */
        matchedWithin?: number;
        /** @description Over how many last moves of a sequence its trend is taken. */
        trendMoves?: number;
        /** @description Time within which a later act of the other side counts as an answer in the reciprocity figure, days. */
        answerDays?: number;
        /** @description How often one side's times are turned around the circle for the share of answers by chance. */
        nullTurns?: number;
        /** @description Silence after which a chain has ended, and signals no longer attach, days. */
        chainLullDays?: number;
        /** @description Age beyond which an alert is historical, days. */
        alertHorizonDays?: number;
        /** @description Branching weight of the fast kernel. */
        a1?: number;
        /** @description Mean delay of the fast kernel, days. */
        t1?: number;
        /** @description Branching weight of the slow kernel. */
        a2?: number;
        /** @description Mean delay of the slow kernel, days. */
        t2?: number;
        /** @description Least background rate, acts per day. */
        mu?: number;
        /** @description Fitted background rate; it replaces the counted one, acts per day. */
        background?: number;
        /** @description Time over which a side's own acts are counted for its background rate, days. */
        backgroundDays?: number;
        /** @description Acts that one act of a side's own is followed by soon (forecasts only). */
        own1?: number;
        /** @description Mean time after which it is followed by those (forecasts only), days. */
        ownT1?: number;
        /** @description Acts that one act of a side's own is followed by in the long run (forecasts only). */
        own2?: number;
        /** @description Mean time after which it is followed by those (forecasts only), days. */
        ownT2?: number;
        /** @description Longest time between provocation and response, days. */
        horizonDays?: number;
        /** @description How much a provocation weighs whose actor is only of the same party; the same actor weighs 1. */
        partyMatch?: number;
        /** @description How much a provocation weighs whose actor is only of the same bloc; the same actor weighs 1. */
        blocMatch?: number;
        /** @description Severity at which a provocation weighs what the kernels say, doublings. */
        severityPivot?: number;
        /** @description By how many doublings a provocation must be graver to weigh twice as much. */
        severityDivisor?: number;
        /** @description Probability from which an act is taken as a response. */
        probableFrom?: number;
        /** @description Wait until the read models cover this position of the log (as ingest answers it), up to 10 s. */
        after?: string;
        /** @description Only what happened, at least in part, at or after this time. */
        from?: string;
        /** @description Only what happened, at least in part, before this time. */
        to?: string;
        /** @description Only what this actor takes part in, or a side of this id. */
        actor?: string;
        /** @description Only what belongs to this: the id of a dyad (of dyads, sequences, alerts, actions), of a chain (of chains and alerts; of actions: its signals and restraints too; of links: all within it), of an action (of actions, links, chains, alerts), or of a report (of actions). */
        of?: string;
        /** @description Only rows of this kind. */
        kind?:
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
        /** @description Only what happened in this country; compared without case and diacritics. */
        country?: string;
        /** @description Only what has coordinates within west,south,east,north (degrees, WGS 84, edges included); a west above the east crosses the antimeridian. */
        bbox?: string;
        /** @description Only what is at least so severe (log2 scale, +1 is twice as severe): an action, the peak of a chain, the gravest move of a sequence. */
        severityMin?: number;
        /** @description Only what is at most so severe, on the same scale. */
        severityMax?: number;
        /** @description Only actions of which this source published a report; compared to the character. */
        source?: string;
        /** @description Only actions of this role: hostile acts make moves, signals and restraints do not. */
        role?: 'hostile' | 'signal' | 'restraint';
        /** @description Only the rows of these ids; may be given up to 200 times. */
        id?: string[];
        /** @description Most rows on a page. Left out, JSON has a page of the default length, and every other form has all rows. */
        limit?: number;
        /** @description `next` of the page before. */
        cursor?: string;
        /** @description The form of the answer, before what Accept says: `json` (application/json: a page of rows with position and parameters), `csv` (text/csv: a table with a header row), `jsonl` (application/x-ndjson: every row as a line of JSON), `geojson` (application/geo+json: a FeatureCollection). */
        format?: 'json' | 'csv' | 'jsonl' | 'geojson';
      };
      header?: {
        /** @description `ETag` of an answer that the caller has. */
        'If-None-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          /** @description Another as soon as the answer may be another: it follows from the position and the question. */
          ETag?: string;
          /** @description The next page, `<?...>; rel="next"`, relative to this address; left out on the last. */
          Link?: string;
          /** @description The position of the log that the answer covers, where its form has no place for it. */
          'Talion-Position'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description The position of the log that the answer covers. */
            position: string;
            /** @description What was asked for, defaults included: what the answer depends on beside the events. */
            parameters: {
              /**
               * @description How far actors roll up to the sides of dyads and sequences. Links, chains and alerts are always at bloc level.
               * @enum {string}
               */
              level?: 'actor' | 'party' | 'bloc';
              /**
               * @description Who counts as having done it where sources differ.
               * @enum {string}
               */
              attribution?: 'consensus' | 'claimed' | 'accused';
              /** @description Only events accepted by then. */
              asOf?: string | unknown | unknown | unknown;
              /** @description The clock for the status of chains; left out: the last acceptance. */
              now?: string | unknown | unknown | unknown;
              /** @description Longest silence within an episode, days. */
              quietGapDays?: number;
              /** @description Least that a busy dyad's own rhythm shortens the quiet gap to, days. */
              quietGapLeastDays?: number;
              /** @description How many earlier acts a busy dyad's rhythm is measured on. */
              rhythmActions?: number;
              /** @description Mean gaps between those acts after which a silence ends an episode of a busy dyad. */
              rhythmFactor?: number;
              /** @description Longest interval of an action that still makes a move, days. */
              vagueDays?: number;
              /** @description Doublings within which a response counts as matched. */
              matchedWithin?: number;
              /** @description Over how many last moves of a sequence its trend is taken. */
              trendMoves?: number;
              /** @description Time within which a later act of the other side counts as an answer in the reciprocity figure, days. */
              answerDays?: number;
              /** @description How often one side's times are turned around the circle for the share of answers by chance. */
              nullTurns?: number;
              /** @description Silence after which a chain has ended, and signals no longer attach, days. */
              chainLullDays?: number;
              /** @description Age beyond which an alert is historical, days. */
              alertHorizonDays?: number;
              /** @description Branching weight of the fast kernel. */
              a1?: number;
              /** @description Mean delay of the fast kernel, days. */
              t1?: number;
              /** @description Branching weight of the slow kernel. */
              a2?: number;
              /** @description Mean delay of the slow kernel, days. */
              t2?: number;
              /** @description Least background rate, acts per day. */
              mu?: number;
              /** @description Fitted background rate; it replaces the counted one, acts per day. */
              background?: number;
              /** @description Time over which a side's own acts are counted for its background rate, days. */
              backgroundDays?: number;
              /** @description Acts that one act of a side's own is followed by soon (forecasts only). */
              own1?: number;
              /** @description Mean time after which it is followed by those (forecasts only), days. */
              ownT1?: number;
              /** @description Acts that one act of a side's own is followed by in the long run (forecasts only). */
              own2?: number;
              /** @description Mean time after which it is followed by those (forecasts only), days. */
              ownT2?: number;
              /** @description Longest time between provocation and response, days. */
              horizonDays?: number;
              /** @description How much a provocation weighs whose actor is only of the same party; the same actor weighs 1. */
              partyMatch?: number;
              /** @description How much a provocation weighs whose actor is only of the same bloc; the same actor weighs 1. */
              blocMatch?: number;
              /** @description Severity at which a provocation weighs what the kernels say, doublings. */
              severityPivot?: number;
              /** @description By how many doublings a provocation must be graver to weigh twice as much. */
              severityDivisor?: number;
              /** @description Probability from which an act is taken as a response. */
              probableFrom?: number;
            };
            /** @description The rows. */
            rows: components['schemas']['Action'][];
            /** @description `cursor` for the page behind this one; left out on the last. */
            next?: string;
          };
          'text/csv': string;
          'application/x-ndjson': components['schemas']['Action'];
          'application/geo+json': {
            /** @constant */
            type: 'FeatureCollection';
            /** @description The rows. */
            features: {
              /** @constant */
              type: 'Feature';
              /** @description Id of the row. */
              id: string;
              /** @description A Point (WGS 84), null where it has no coordinates. */
              geometry: Record<string, never> | null;
              /** @description What the columns of `text/csv` hold, by their names; null where there is nothing. */
              properties: {
                [key: string]: unknown;
              };
            }[];
          };
        };
      };
      /** @description The caller has the answer; nothing was read for it. */
      304: {
        headers: {
          /** @description Another as soon as the answer may be another: it follows from the position and the question. */
          ETag?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A parameter is wrong; `problems` names it with its value. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no key, or nobody holds it. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The key does not have the scope read. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It cannot be given in any form that Accept names; `detail` says in which it can. */
      406: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The history is too long to be folded under other parameters than the defaults. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database cannot be reached. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The read models did not reach the position of `after` in time. */
      504: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getActor: {
    parameters: {
      query?: {
        /** @description How far actors roll up to the sides of dyads and sequences. Links, chains and alerts are always at bloc level. */
        level?: 'actor' | 'party' | 'bloc';
        /** @description Who counts as having done it where sources differ. */
        attribution?: 'consensus' | 'claimed' | 'accused';
        /** @description Only events accepted by then. */
        asOf?: string | unknown | unknown | unknown;
        /** @description The clock for the status of chains; left out: the last acceptance. */
        now?: string | unknown | unknown | unknown;
        /** @description Longest silence within an episode, days. */
        quietGapDays?: number;
        /** @description Least that a busy dyad's own rhythm shortens the quiet gap to, days. */
        quietGapLeastDays?: number;
        /** @description How many earlier acts a busy dyad's rhythm is measured on. */
        rhythmActions?: number;
        /** @description Mean gaps between those acts after which a silence ends an episode of a busy dyad. */
        rhythmFactor?: number;
        /** @description Longest interval of an action that still makes a move, days. */
        vagueDays?: number;
        /** @description Doublings within which a response counts as matched. */
        matchedWithin?: number;
        /** @description Over how many last moves of a sequence its trend is taken. */
        trendMoves?: number;
        /** @description Time within which a later act of the other side counts as an answer in the reciprocity figure, days. */
        answerDays?: number;
        /** @description How often one side's times are turned around the circle for the share of answers by chance. */
        nullTurns?: number;
        /** @description Silence after which a chain has ended, and signals no longer attach, days. */
        chainLullDays?: number;
        /** @description Age beyond which an alert is historical, days. */
        alertHorizonDays?: number;
        /** @description Branching weight of the fast kernel. */
        a1?: number;
        /** @description Mean delay of the fast kernel, days. */
        t1?: number;
        /** @description Branching weight of the slow kernel. */
        a2?: number;
        /** @description Mean delay of the slow kernel, days. */
        t2?: number;
        /** @description Least background rate, acts per day. */
        mu?: number;
        /** @description Fitted background rate; it replaces the counted one, acts per day. */
        background?: number;
        /** @description Time over which a side's own acts are counted for its background rate, days. */
        backgroundDays?: number;
        /** @description Acts that one act of a side's own is followed by soon (forecasts only). */
        own1?: number;
        /** @description Mean time after which it is followed by those (forecasts only), days. */
        ownT1?: number;
        /** @description Acts that one act of a side's own is followed by in the long run (forecasts only). */
        own2?: number;
        /** @description Mean time after which it is followed by those (forecasts only), days. */
        ownT2?: number;
        /** @description Longest time between provocation and response, days. */
        horizonDays?: number;
        /** @description How much a provocation weighs whose actor is only of the same party; the same actor weighs 1. */
        partyMatch?: number;
        /** @description How much a provocation weighs whose actor is only of the same bloc; the same actor weighs 1. */
        blocMatch?: number;
        /** @description Severity at which a provocation weighs what the kernels say, doublings. */
        severityPivot?: number;
        /** @description By how many doublings a provocation must be graver to weigh twice as much. */
        severityDivisor?: number;
        /** @description Probability from which an act is taken as a response. */
        probableFrom?: number;
        /** @description Wait until the read models cover this position of the log (as ingest answers it), up to 10 s. */
        after?: string;
      };
      header?: {
        /** @description `ETag` of an answer that the caller has. */
        'If-None-Match'?: string;
      };
      path: {
        /** @description Its id. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          /** @description Another as soon as the answer may be another: it follows from the position and the question. */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description The position of the log that the answer covers. */
            position: string;
            /** @description What was asked for, defaults included: what the answer depends on beside the events. */
            parameters: {
              /**
               * @description How far actors roll up to the sides of dyads and sequences. Links, chains and alerts are always at bloc level.
               * @enum {string}
               */
              level?: 'actor' | 'party' | 'bloc';
              /**
               * @description Who counts as having done it where sources differ.
               * @enum {string}
               */
              attribution?: 'consensus' | 'claimed' | 'accused';
              /** @description Only events accepted by then. */
              asOf?: string | unknown | unknown | unknown;
              /** @description The clock for the status of chains; left out: the last acceptance. */
              now?: string | unknown | unknown | unknown;
              /** @description Longest silence within an episode, days. */
              quietGapDays?: number;
              /** @description Least that a busy dyad's own rhythm shortens the quiet gap to, days. */
              quietGapLeastDays?: number;
              /** @description How many earlier acts a busy dyad's rhythm is measured on. */
              rhythmActions?: number;
              /** @description Mean gaps between those acts after which a silence ends an episode of a busy dyad. */
              rhythmFactor?: number;
              /** @description Longest interval of an action that still makes a move, days. */
              vagueDays?: number;
              /** @description Doublings within which a response counts as matched. */
              matchedWithin?: number;
              /** @description Over how many last moves of a sequence its trend is taken. */
              trendMoves?: number;
              /** @description Time within which a later act of the other side counts as an answer in the reciprocity figure, days. */
              answerDays?: number;
              /** @description How often one side's times are turned around the circle for the share of answers by chance. */
              nullTurns?: number;
              /** @description Silence after which a chain has ended, and signals no longer attach, days. */
              chainLullDays?: number;
              /** @description Age beyond which an alert is historical, days. */
              alertHorizonDays?: number;
              /** @description Branching weight of the fast kernel. */
              a1?: number;
              /** @description Mean delay of the fast kernel, days. */
              t1?: number;
              /** @description Branching weight of the slow kernel. */
              a2?: number;
              /** @description Mean delay of the slow kernel, days. */
              t2?: number;
              /** @description Least background rate, acts per day. */
              mu?: number;
              /** @description Fitted background rate; it replaces the counted one, acts per day. */
              background?: number;
              /** @description Time over which a side's own acts are counted for its background rate, days. */
              backgroundDays?: number;
              /** @description Acts that one act of a side's own is followed by soon (forecasts only). */
              own1?: number;
              /** @description Mean time after which it is followed by those (forecasts only), days. */
              ownT1?: number;
              /** @description Acts that one act of a side's own is followed by in the long run (forecasts only). */
              own2?: number;
              /** @description Mean time after which it is followed by those (forecasts only), days. */
              ownT2?: number;
              /** @description Longest time between provocation and response, days. */
              horizonDays?: number;
              /** @description How much a provocation weighs whose actor is only of the same party; the same actor weighs 1. */
              partyMatch?: number;
              /** @description How much a provocation weighs whose actor is only of the same bloc; the same actor weighs 1. */
              blocMatch?: number;
              /** @description Severity at which a provocation weighs what the kernels say, doublings. */
              severityPivot?: number;
              /** @description By how many doublings a provocation must be graver to weigh twice as much. */
              severityDivisor?: number;
              /** @description Probability from which an act is taken as a response. */
              probableFrom?: number;
            };
            row: components['schemas']['Actor'];
          };
        };
      };
      /** @description The caller has the answer; nothing was read for it. */
      304: {
        headers: {
          /** @description Another as soon as the answer may be another: it follows from the position and the question. */
          ETag?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A parameter is wrong; `problems` names it with its value. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no key, or nobody holds it. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The key does not have the scope read. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none of this id, under these parameters. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The history is too long to be folded under other parameters than the defaults. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database cannot be reached. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The read models did not reach the position of `after` in time. */
      504: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listActors: {
    parameters: {
      query?: {
        /** @description How far actors roll up to the sides of dyads and sequences. Links, chains and alerts are always at bloc level. */
        level?: 'actor' | 'party' | 'bloc';
        /** @description Who counts as having done it where sources differ. */
        attribution?: 'consensus' | 'claimed' | 'accused';
        /** @description Only events accepted by then. */
        asOf?: string | unknown | unknown | unknown;
        /** @description The clock for the status of chains; left out: the last acceptance. */
        now?: string | unknown | unknown | unknown;
        /** @description Longest silence within an episode, days. */
        quietGapDays?: number;
        /** @description Least that a busy dyad's own rhythm shortens the quiet gap to, days. */
        quietGapLeastDays?: number;
        /** @description How many earlier acts a busy dyad's rhythm is measured on. */
        rhythmActions?: number;
        /** @description Mean gaps between those acts after which a silence ends an episode of a busy dyad. */
        rhythmFactor?: number;
        /** @description Longest interval of an action that still makes a move, days. */
        vagueDays?: number;
        /** @description Doublings within which a response counts as matched. */
        matchedWithin?: number;
        /** @description Over how many last moves of a sequence its trend is taken. */
        trendMoves?: number;
        /** @description Time within which a later act of the other side counts as an answer in the reciprocity figure, days. */
        answerDays?: number;
        /** @description How often one side's times are turned around the circle for the share of answers by chance. */
        nullTurns?: number;
        /** @description Silence after which a chain has ended, and signals no longer attach, days. */
        chainLullDays?: number;
        /** @description Age beyond which an alert is historical, days. */
        alertHorizonDays?: number;
        /** @description Branching weight of the fast kernel. */
        a1?: number;
        /** @description Mean delay of the fast kernel, days. */
        t1?: number;
        /** @description Branching weight of the slow kernel. */
        a2?: number;
        /** @description Mean delay of the slow kernel, days. */
        t2?: number;
        /** @description Least background rate, acts per day. */
        mu?: number;
        /** @description Fitted background rate; it replaces the counted one, acts per day. */
        background?: number;
        /** @description Time over which a side's own acts are counted for its background rate, days. */
        backgroundDays?: number;
        /** @description Acts that one act of a side's own is followed by soon (forecasts only). */
        own1?: number;
        /** @description Mean time after which it is followed by those (forecasts only), days. */
        ownT1?: number;
        /** @description Acts that one act of a side's own is followed by in the long run (forecasts only). */
        own2?: number;
        /** @description Mean time after which it is followed by those (forecasts only), days. */
        ownT2?: number;
        /** @description Longest time between provocation and response, days. */
        horizonDays?: number;
        /** @description How much a provocation weighs whose actor is only of the same party; the same actor weighs 1. */
        partyMatch?: number;
        /** @description How much a provocation weighs whose actor is only of the same bloc; the same actor weighs 1. */
        blocMatch?: number;
        /** @description Severity at which a provocation weighs what the kernels say, doublings. */
        severityPivot?: number;
        /** @description By how many doublings a provocation must be graver to weigh twice as much. */
        severityDivisor?: number;
        /** @description Probability from which an act is taken as a response. */
        probableFrom?: number;
        /** @description Wait until the read models cover this position of the log (as ingest answers it), up to 10 s. */
        after?: string;
        /** @description Only what happened, at least in part, at or after this time. */
        from?: string;
        /** @description Only what happened, at least in part, before this time. */
        to?: string;
        /** @description Only what this actor takes part in, or a side of this id. */
        actor?: string;
        /** @description Only what belongs to this: the id of a dyad (of dyads, sequences, alerts, actions), of a chain (of chains and alerts; of actions: its signals and restraints too; of links: all within it), of an action (of actions, links, chains, alerts), or of a report (of actions). */
        of?: string;
        /** @description Only the rows of these ids; may be given up to 200 times. */
        id?: string[];
        /** @description Most rows on a page. Left out, JSON has a page of the default length, and every other form has all rows. */
        limit?: number;
        /** @description `next` of the page before. */
        cursor?: string;
        /** @description The form of the answer, before what Accept says: `json` (application/json: a page of rows with position and parameters), `csv` (text/csv: a table with a header row), `jsonl` (application/x-ndjson: every row as a line of JSON). */
        format?: 'json' | 'csv' | 'jsonl';
      };
      header?: {
        /** @description `ETag` of an answer that the caller has. */
        'If-None-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          /** @description Another as soon as the answer may be another: it follows from the position and the question. */
          ETag?: string;
          /** @description The next page, `<?...>; rel="next"`, relative to this address; left out on the last. */
          Link?: string;
          /** @description The position of the log that the answer covers, where its form has no place for it. */
          'Talion-Position'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description The position of the log that the answer covers. */
            position: string;
            /** @description What was asked for, defaults included: what the answer depends on beside the events. */
            parameters: {
              /**
               * @description How far actors roll up to the sides of dyads and sequences. Links, chains and alerts are always at bloc level.
               * @enum {string}
               */
              level?: 'actor' | 'party' | 'bloc';
              /**
               * @description Who counts as having done it where sources differ.
               * @enum {string}
               */
              attribution?: 'consensus' | 'claimed' | 'accused';
              /** @description Only events accepted by then. */
              asOf?: string | unknown | unknown | unknown;
              /** @description The clock for the status of chains; left out: the last acceptance. */
              now?: string | unknown | unknown | unknown;
              /** @description Longest silence within an episode, days. */
              quietGapDays?: number;
              /** @description Least that a busy dyad's own rhythm shortens the quiet gap to, days. */
              quietGapLeastDays?: number;
              /** @description How many earlier acts a busy dyad's rhythm is measured on. */
              rhythmActions?: number;
              /** @description Mean gaps between those acts after which a silence ends an episode of a busy dyad. */
              rhythmFactor?: number;
              /** @description Longest interval of an action that still makes a move, days. */
              vagueDays?: number;
              /** @description Doublings within which a response counts as matched. */
              matchedWithin?: number;
              /** @description Over how many last moves of a sequence its trend is taken. */
              trendMoves?: number;
              /** @description Time within which a later act of the other side counts as an answer in the reciprocity figure, days. */
              answerDays?: number;
              /** @description How often one side's times are turned around the circle for the share of answers by chance. */
              nullTurns?: number;
              /** @description Silence after which a chain has ended, and signals no longer attach, days. */
              chainLullDays?: number;
              /** @description Age beyond which an alert is historical, days. */
              alertHorizonDays?: number;
              /** @description Branching weight of the fast kernel. */
              a1?: number;
              /** @description Mean delay of the fast kernel, days. */
              t1?: number;
              /** @description Branching weight of the slow kernel. */
              a2?: number;
              /** @description Mean delay of the slow kernel, days. */
              t2?: number;
              /** @description Least background rate, acts per day. */
              mu?: number;
              /** @description Fitted background rate; it replaces the counted one, acts per day. */
              background?: number;
              /** @description Time over which a side's own acts are counted for its background rate, days. */
              backgroundDays?: number;
              /** @description Acts that one act of a side's own is followed by soon (forecasts only). */
              own1?: number;
              /** @description Mean time after which it is followed by those (forecasts only), days. */
              ownT1?: number;
              /** @description Acts that one act of a side's own is followed by in the long run (forecasts only). */
              own2?: number;
              /** @description Mean time after which it is followed by those (forecasts only), days. */
              ownT2?: number;
              /** @description Longest time between provocation and response, days. */
              horizonDays?: number;
              /** @description How much a provocation weighs whose actor is only of the same party; the same actor weighs 1. */
              partyMatch?: number;
              /** @description How much a provocation weighs whose actor is only of the same bloc; the same actor weighs 1. */
              blocMatch?: number;
              /** @description Severity at which a provocation weighs what the kernels say, doublings. */
              severityPivot?: number;
              /** @description By how many doublings a provocation must be graver to weigh twice as much. */
              severityDivisor?: number;
              /** @description Probability from which an act is taken as a response. */
              probableFrom?: number;
            };
            /** @description The rows. */
            rows: components['schemas']['Actor'][];
            /** @description `cursor` for the page behind this one; left out on the last. */
            next?: string;
          };
          'text/csv': string;
          'application/x-ndjson': components['schemas']['Actor'];
        };
      };
      /** @description The caller has the answer; nothing was read for it. */
      304: {
        headers: {
          /** @description Another as soon as the answer may be another: it follows from the position and the question. */
          ETag?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A parameter is wrong; `problems` names it with its value. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no key, or nobody holds it. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The key does not have the scope read. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It cannot be given in any form that Accept names; `detail` says in which it can. */
      406: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The history is too long to be folded under other parameters than the defaults. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database cannot be reached. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The read models did not reach the position of `after` in time. */
      504: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listRelations: {
    parameters: {
      query?: {
        /** @description How far actors roll up to the sides of dyads and sequences. Links, chains and alerts are always at bloc level. */
        level?: 'actor' | 'party' | 'bloc';
        /** @description Who counts as having done it where sources differ. */
        attribution?: 'consensus' | 'claimed' | 'accused';
        /** @description Only events accepted by then. */
        asOf?: string | unknown | unknown | unknown;
        /** @description The clock for the status of chains; left out: the last acceptance. */
        now?: string | unknown | unknown | unknown;
        /** @description Longest silence within an episode, days. */
        quietGapDays?: number;
        /** @description Least that a busy dyad's own rhythm shortens the quiet gap to, days. */
        quietGapLeastDays?: number;
        /** @description How many earlier acts a busy dyad's rhythm is measured on. */
        rhythmActions?: number;
        /** @description Mean gaps between those acts after which a silence ends an episode of a busy dyad. */
        rhythmFactor?: number;
        /** @description Longest interval of an action that still makes a move, days. */
        vagueDays?: number;
        /** @description Doublings within which a response counts as matched. */
        matchedWithin?: number;
        /** @description Over how many last moves of a sequence its trend is taken. */
        trendMoves?: number;
        /** @description Time within which a later act of the other side counts as an answer in the reciprocity figure, days. */
        answerDays?: number;
        /** @description How often one side's times are turned around the circle for the share of answers by chance. */
        nullTurns?: number;
        /** @description Silence after which a chain has ended, and signals no longer attach, days. */
        chainLullDays?: number;
        /** @description Age beyond which an alert is historical, days. */
        alertHorizonDays?: number;
        /** @description Branching weight of the fast kernel. */
        a1?: number;
        /** @description Mean delay of the fast kernel, days. */
        t1?: number;
        /** @description Branching weight of the slow kernel. */
        a2?: number;
        /** @description Mean delay of the slow kernel, days. */
        t2?: number;
        /** @description Least background rate, acts per day. */
        mu?: number;
        /** @description Fitted background rate; it replaces the counted one, acts per day. */
        background?: number;
        /** @description Time over which a side's own acts are counted for its background rate, days. */
        backgroundDays?: number;
        /** @description Acts that one act of a side's own is followed by soon (forecasts only). */
        own1?: number;
        /** @description Mean time after which it is followed by those (forecasts only), days. */
        ownT1?: number;
        /** @description Acts that one act of a side's own is followed by in the long run (forecasts only). */
        own2?: number;
        /** @description Mean time after which it is followed by those (forecasts only), days. */
        ownT2?: number;
        /** @description Longest time between provocation and response, days. */
        horizonDays?: number;
        /** @description How much a provocation weighs whose actor is only of the same party; the same actor weighs 1. */
        partyMatch?: number;
        /** @description How much a provocation weighs whose actor is only of the same bloc; the same actor weighs 1. */
        blocMatch?: number;
        /** @description Severity at which a provocation weighs what the kernels say, doublings. */
        severityPivot?: number;
        /** @description By how many doublings a provocation must be graver to weigh twice as much. */
        severityDivisor?: number;
        /** @description Probability from which an act is taken as a response. */
        probableFrom?: number;
        /** @description Wait until the read models cover this position of the log (as ingest answers it), up to 10 s. */
        after?: string;
        /** @description Only what happened, at least in part, at or after this time. */
        from?: string;
        /** @description Only what happened, at least in part, before this time. */
        to?: string;
        /** @description Only what this actor takes part in, or a side of this id. */
        actor?: string;
        /** @description Only what belongs to this: the id of a dyad (of dyads, sequences, alerts, actions), of a chain (of chains and alerts; of actions: its signals and restraints too; of links: all within it), of an action (of actions, links, chains, alerts), or of a report (of actions). */
        of?: string;
        /** @description Most rows on a page. Left out, JSON has a page of the default length, and every other form has all rows. */
        limit?: number;
        /** @description `next` of the page before. */
        cursor?: string;
        /** @description The form of the answer, before what Accept says: `json` (application/json: a page of rows with position and parameters), `csv` (text/csv: a table with a header row), `jsonl` (application/x-ndjson: every row as a line of JSON). */
        format?: 'json' | 'csv' | 'jsonl';
      };
      header?: {
        /** @description `ETag` of an answer that the caller has. */
        'If-None-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          /** @description Another as soon as the answer may be another: it follows from the position and the question. */
          ETag?: string;
          /** @description The next page, `<?...>; rel="next"`, relative to this address; left out on the last. */
          Link?: string;
          /** @description The position of the log that the answer covers, where its form has no place for it. */
          'Talion-Position'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description The position of the log that the answer covers. */
            position: string;
            /** @description What was asked for, defaults included: what the answer depends on beside the events. */
            parameters: {
              /**
               * @description How far actors roll up to the sides of dyads and sequences. Links, chains and alerts are always at bloc level.
               * @enum {string}
               */
              level?: 'actor' | 'party' | 'bloc';
              /**
               * @description Who counts as having done it where sources differ.
               * @enum {string}
               */
              attribution?: 'consensus' | 'claimed' | 'accused';
              /** @description Only events accepted by then. */
              asOf?: string | unknown | unknown | unknown;
              /** @description The clock for the status of chains; left out: the last acceptance. */
              now?: string | unknown | unknown | unknown;
              /** @description Longest silence within an episode, days. */
              quietGapDays?: number;
              /** @description Least that a busy dyad's own rhythm shortens the quiet gap to, days. */
              quietGapLeastDays?: number;
              /** @description How many earlier acts a busy dyad's rhythm is measured on. */
              rhythmActions?: number;
              /** @description Mean gaps between those acts after which a silence ends an episode of a busy dyad. */
              rhythmFactor?: number;
              /** @description Longest interval of an action that still makes a move, days. */
              vagueDays?: number;
              /** @description Doublings within which a response counts as matched. */
              matchedWithin?: number;
              /** @description Over how many last moves of a sequence its trend is taken. */
              trendMoves?: number;
              /** @description Time within which a later act of the other side counts as an answer in the reciprocity figure, days. */
              answerDays?: number;
              /** @description How often one side's times are turned around the circle for the share of answers by chance. */
              nullTurns?: number;
              /** @description Silence after which a chain has ended, and signals no longer attach, days. */
              chainLullDays?: number;
              /** @description Age beyond which an alert is historical, days. */
              alertHorizonDays?: number;
              /** @description Branching weight of the fast kernel. */
              a1?: number;
              /** @description Mean delay of the fast kernel, days. */
              t1?: number;
              /** @description Branching weight of the slow kernel. */
              a2?: number;
              /** @description Mean delay of the slow kernel, days. */
              t2?: number;
              /** @description Least background rate, acts per day. */
              mu?: number;
              /** @description Fitted background rate; it replaces the counted one, acts per day. */
              background?: number;
              /** @description Time over which a side's own acts are counted for its background rate, days. */
              backgroundDays?: number;
              /** @description Acts that one act of a side's own is followed by soon (forecasts only). */
              own1?: number;
              /** @description Mean time after which it is followed by those (forecasts only), days. */
              ownT1?: number;
              /** @description Acts that one act of a side's own is followed by in the long run (forecasts only). */
              own2?: number;
              /** @description Mean time after which it is followed by those (forecasts only), days. */
              ownT2?: number;
              /** @description Longest time between provocation and response, days. */
              horizonDays?: number;
              /** @description How much a provocation weighs whose actor is only of the same party; the same actor weighs 1. */
              partyMatch?: number;
              /** @description How much a provocation weighs whose actor is only of the same bloc; the same actor weighs 1. */
              blocMatch?: number;
              /** @description Severity at which a provocation weighs what the kernels say, doublings. */
              severityPivot?: number;
              /** @description By how many doublings a provocation must be graver to weigh twice as much. */
              severityDivisor?: number;
              /** @description Probability from which an act is taken as a response. */
              probableFrom?: number;
            };
            /** @description The rows. */
            rows: components['schemas']['Relation'][];
            /** @description `cursor` for the page behind this one; left out on the last. */
            next?: string;
          };
          'text/csv': string;
          'application/x-ndjson': components['schemas']['Relation'];
        };
      };
      /** @description The caller has the answer; nothing was read for it. */
      304: {
        headers: {
          /** @description Another as soon as the answer may be another: it follows from the position and the question. */
          ETag?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A parameter is wrong; `problems` names it with its value. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no key, or nobody holds it. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The key does not have the scope read. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It cannot be given in any form that Accept names; `detail` says in which it can. */
      406: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The history is too long to be folded under other parameters than the defaults. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database cannot be reached. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The read models did not reach the position of `after` in time. */
      504: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getDyad: {
    parameters: {
      query?: {
        /** @description How far actors roll up to the sides of dyads and sequences. Links, chains and alerts are always at bloc level. */
        level?: 'actor' | 'party' | 'bloc';
        /** @description Who counts as having done it where sources differ. */
        attribution?: 'consensus' | 'claimed' | 'accused';
        /** @description Only events accepted by then. */
        asOf?: string | unknown | unknown | unknown;
        /** @description The clock for the status of chains; left out: the last acceptance. */
        now?: string | unknown | unknown | unknown;
        /** @description Longest silence within an episode, days. */
        quietGapDays?: number;
        /** @description Least that a busy dyad's own rhythm shortens the quiet gap to, days. */
        quietGapLeastDays?: number;
        /** @description How many earlier acts a busy dyad's rhythm is measured on. */
        rhythmActions?: number;
        /** @description Mean gaps between those acts after which a silence ends an episode of a busy dyad. */
        rhythmFactor?: number;
        /** @description Longest interval of an action that still makes a move, days. */
        vagueDays?: number;
        /** @description Doublings within which a response counts as matched. */
        matchedWithin?: number;
        /** @description Over how many last moves of a sequence its trend is taken. */
        trendMoves?: number;
        /** @description Time within which a later act of the other side counts as an answer in the reciprocity figure, days. */
        answerDays?: number;
        /** @description How often one side's times are turned around the circle for the share of answers by chance. */
        nullTurns?: number;
        /** @description Silence after which a chain has ended, and signals no longer attach, days. */
        chainLullDays?: number;
        /** @description Age beyond which an alert is historical, days. */
        alertHorizonDays?: number;
        /** @description Branching weight of the fast kernel. */
        a1?: number;
        /** @description Mean delay of the fast kernel, days. */
        t1?: number;
        /** @description Branching weight of the slow kernel. */
        a2?: number;
        /** @description Mean delay of the slow kernel, days. */
        t2?: number;
        /** @description Least background rate, acts per day. */
        mu?: number;
        /** @description Fitted background rate; it replaces the counted one, acts per day. */
        background?: number;
        /** @description Time over which a side's own acts are counted for its background rate, days. */
        backgroundDays?: number;
        /** @description Acts that one act of a side's own is followed by soon (forecasts only). */
        own1?: number;
        /** @description Mean time after which it is followed by those (forecasts only), days. */
        ownT1?: number;
        /** @description Acts that one act of a side's own is followed by in the long run (forecasts only). */
        own2?: number;
        /** @description Mean time after which it is followed by those (forecasts only), days. */
        ownT2?: number;
        /** @description Longest time between provocation and response, days. */
        horizonDays?: number;
        /** @description How much a provocation weighs whose actor is only of the same party; the same actor weighs 1. */
        partyMatch?: number;
        /** @description How much a provocation weighs whose actor is only of the same bloc; the same actor weighs 1. */
        blocMatch?: number;
        /** @description Severity at which a provocation weighs what the kernels say, doublings. */
        severityPivot?: number;
        /** @description By how many doublings a provocation must be graver to weigh twice as much. */
        severityDivisor?: number;
        /** @description Probability from which an act is taken as a response. */
        probableFrom?: number;
        /** @description Wait until the read models cover this position of the log (as ingest answers it), up to 10 s. */
        after?: string;
      };
      header?: {
        /** @description `ETag` of an answer that the caller has. */
        'If-None-Match'?: string;
      };
      path: {
        /** @description Its id. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          /** @description Another as soon as the answer may be another: it follows from the position and the question. */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description The position of the log that the answer covers. */
            position: string;
            /** @description What was asked for, defaults included: what the answer depends on beside the events. */
            parameters: {
              /**
               * @description How far actors roll up to the sides of dyads and sequences. Links, chains and alerts are always at bloc level.
               * @enum {string}
               */
              level?: 'actor' | 'party' | 'bloc';
              /**
               * @description Who counts as having done it where sources differ.
               * @enum {string}
               */
              attribution?: 'consensus' | 'claimed' | 'accused';
              /** @description Only events accepted by then. */
              asOf?: string | unknown | unknown | unknown;
              /** @description The clock for the status of chains; left out: the last acceptance. */
              now?: string | unknown | unknown | unknown;
              /** @description Longest silence within an episode, days. */
              quietGapDays?: number;
              /** @description Least that a busy dyad's own rhythm shortens the quiet gap to, days. */
              quietGapLeastDays?: number;
              /** @description How many earlier acts a busy dyad's rhythm is measured on. */
              rhythmActions?: number;
              /** @description Mean gaps between those acts after which a silence ends an episode of a busy dyad. */
              rhythmFactor?: number;
              /** @description Longest interval of an action that still makes a move, days. */
              vagueDays?: number;
              /** @description Doublings within which a response counts as matched. */
              matchedWithin?: number;
              /** @description Over how many last moves of a sequence its trend is taken. */
              trendMoves?: number;
              /** @description Time within which a later act of the other side counts as an answer in the reciprocity figure, days. */
              answerDays?: number;
              /** @description How often one side's times are turned around the circle for the share of answers by chance. */
              nullTurns?: number;
              /** @description Silence after which a chain has ended, and signals no longer attach, days. */
              chainLullDays?: number;
              /** @description Age beyond which an alert is historical, days. */
              alertHorizonDays?: number;
              /** @description Branching weight of the fast kernel. */
              a1?: number;
              /** @description Mean delay of the fast kernel, days. */
              t1?: number;
              /** @description Branching weight of the slow kernel. */
              a2?: number;
              /** @description Mean delay of the slow kernel, days. */
              t2?: number;
              /** @description Least background rate, acts per day. */
              mu?: number;
              /** @description Fitted background rate; it replaces the counted one, acts per day. */
              background?: number;
              /** @description Time over which a side's own acts are counted for its background rate, days. */
              backgroundDays?: number;
              /** @description Acts that one act of a side's own is followed by soon (forecasts only). */
              own1?: number;
              /** @description Mean time after which it is followed by those (forecasts only), days. */
              ownT1?: number;
              /** @description Acts that one act of a side's own is followed by in the long run (forecasts only). */
              own2?: number;
              /** @description Mean time after which it is followed by those (forecasts only), days. */
              ownT2?: number;
              /** @description Longest time between provocation and response, days. */
              horizonDays?: number;
              /** @description How much a provocation weighs whose actor is only of the same party; the same actor weighs 1. */
              partyMatch?: number;
              /** @description How much a provocation weighs whose actor is only of the same bloc; the same actor weighs 1. */
              blocMatch?: number;
              /** @description Severity at which a provocation weighs what the kernels say, doublings. */
              severityPivot?: number;
              /** @description By how many doublings a provocation must be graver to weigh twice as much. */
              severityDivisor?: number;
              /** @description Probability from which an act is taken as a response. */
              probableFrom?: number;
            };
            row: components['schemas']['Dyad'];
          };
        };
      };
      /** @description The caller has the answer; nothing was read for it. */
      304: {
        headers: {
          /** @description Another as soon as the answer may be another: it follows from the position and the question. */
          ETag?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A parameter is wrong; `problems` names it with its value. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no key, or nobody holds it. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The key does not have the scope read. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none of this id, under these parameters. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The history is too long to be folded under other parameters than the defaults. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database cannot be reached. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The read models did not reach the position of `after` in time. */
      504: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listDyads: {
    parameters: {
      query?: {
        /** @description How far actors roll up to the sides of dyads and sequences. Links, chains and alerts are always at bloc level. */
        level?: 'actor' | 'party' | 'bloc';
        /** @description Who counts as having done it where sources differ. */
        attribution?: 'consensus' | 'claimed' | 'accused';
        /** @description Only events accepted by then. */
        asOf?: string | unknown | unknown | unknown;
        /** @description The clock for the status of chains; left out: the last acceptance. */
        now?: string | unknown | unknown | unknown;
        /** @description Longest silence within an episode, days. */
        quietGapDays?: number;
        /** @description Least that a busy dyad's own rhythm shortens the quiet gap to, days. */
        quietGapLeastDays?: number;
        /** @description How many earlier acts a busy dyad's rhythm is measured on. */
        rhythmActions?: number;
        /** @description Mean gaps between those acts after which a silence ends an episode of a busy dyad. */
        rhythmFactor?: number;
        /** @description Longest interval of an action that still makes a move, days. */
        vagueDays?: number;
        /** @description Doublings within which a response counts as matched. */
        matchedWithin?: number;
        /** @description Over how many last moves of a sequence its trend is taken. */
        trendMoves?: number;
        /** @description Time within which a later act of the other side counts as an answer in the reciprocity figure, days. */
        answerDays?: number;
        /** @description How often one side's times are turned around the circle for the share of answers by chance. */
        nullTurns?: number;
        /** @description Silence after which a chain has ended, and signals no longer attach, days. */
        chainLullDays?: number;
        /** @description Age beyond which an alert is historical, days. */
        alertHorizonDays?: number;
        /** @description Branching weight of the fast kernel. */
        a1?: number;
        /** @description Mean delay of the fast kernel, days. */
        t1?: number;
        /** @description Branching weight of the slow kernel. */
        a2?: number;
        /** @description Mean delay of the slow kernel, days. */
        t2?: number;
        /** @description Least background rate, acts per day. */
        mu?: number;
        /** @description Fitted background rate; it replaces the counted one, acts per day. */
        background?: number;
        /** @description Time over which a side's own acts are counted for its background rate, days. */
        backgroundDays?: number;
        /** @description Acts that one act of a side's own is followed by soon (forecasts only). */
        own1?: number;
        /** @description Mean time after which it is followed by those (forecasts only), days. */
        ownT1?: number;
        /** @description Acts that one act of a side's own is followed by in the long run (forecasts only). */
        own2?: number;
        /** @description Mean time after which it is followed by those (forecasts only), days. */
        ownT2?: number;
        /** @description Longest time between provocation and response, days. */
        horizonDays?: number;
        /** @description How much a provocation weighs whose actor is only of the same party; the same actor weighs 1. */
        partyMatch?: number;
        /** @description How much a provocation weighs whose actor is only of the same bloc; the same actor weighs 1. */
        blocMatch?: number;
        /** @description Severity at which a provocation weighs what the kernels say, doublings. */
        severityPivot?: number;
        /** @description By how many doublings a provocation must be graver to weigh twice as much. */
        severityDivisor?: number;
        /** @description Probability from which an act is taken as a response. */
        probableFrom?: number;
        /** @description Wait until the read models cover this position of the log (as ingest answers it), up to 10 s. */
        after?: string;
        /** @description Only what happened, at least in part, at or after this time. */
        from?: string;
        /** @description Only what happened, at least in part, before this time. */
        to?: string;
        /** @description Only what this actor takes part in, or a side of this id. */
        actor?: string;
        /** @description Only what belongs to this: the id of a dyad (of dyads, sequences, alerts, actions), of a chain (of chains and alerts; of actions: its signals and restraints too; of links: all within it), of an action (of actions, links, chains, alerts), or of a report (of actions). */
        of?: string;
        /** @description Most rows on a page. Left out, JSON has a page of the default length, and every other form has all rows. */
        limit?: number;
        /** @description `next` of the page before. */
        cursor?: string;
        /** @description The form of the answer, before what Accept says: `json` (application/json: a page of rows with position and parameters), `csv` (text/csv: a table with a header row), `jsonl` (application/x-ndjson: every row as a line of JSON). */
        format?: 'json' | 'csv' | 'jsonl';
      };
      header?: {
        /** @description `ETag` of an answer that the caller has. */
        'If-None-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          /** @description Another as soon as the answer may be another: it follows from the position and the question. */
          ETag?: string;
          /** @description The next page, `<?...>; rel="next"`, relative to this address; left out on the last. */
          Link?: string;
          /** @description The position of the log that the answer covers, where its form has no place for it. */
          'Talion-Position'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description The position of the log that the answer covers. */
            position: string;
            /** @description What was asked for, defaults included: what the answer depends on beside the events. */
            parameters: {
              /**
               * @description How far actors roll up to the sides of dyads and sequences. Links, chains and alerts are always at bloc level.
               * @enum {string}
               */
              level?: 'actor' | 'party' | 'bloc';
              /**
               * @description Who counts as having done it where sources differ.
               * @enum {string}
               */
              attribution?: 'consensus' | 'claimed' | 'accused';
              /** @description Only events accepted by then. */
              asOf?: string | unknown | unknown | unknown;
              /** @description The clock for the status of chains; left out: the last acceptance. */
              now?: string | unknown | unknown | unknown;
              /** @description Longest silence within an episode, days. */
              quietGapDays?: number;
              /** @description Least that a busy dyad's own rhythm shortens the quiet gap to, days. */
              quietGapLeastDays?: number;
              /** @description How many earlier acts a busy dyad's rhythm is measured on. */
              rhythmActions?: number;
              /** @description Mean gaps between those acts after which a silence ends an episode of a busy dyad. */
              rhythmFactor?: number;
              /** @description Longest interval of an action that still makes a move, days. */
              vagueDays?: number;
              /** @description Doublings within which a response counts as matched. */
              matchedWithin?: number;
              /** @description Over how many last moves of a sequence its trend is taken. */
              trendMoves?: number;
              /** @description Time within which a later act of the other side counts as an answer in the reciprocity figure, days. */
              answerDays?: number;
              /** @description How often one side's times are turned around the circle for the share of answers by chance. */
              nullTurns?: number;
              /** @description Silence after which a chain has ended, and signals no longer attach, days. */
              chainLullDays?: number;
              /** @description Age beyond which an alert is historical, days. */
              alertHorizonDays?: number;
              /** @description Branching weight of the fast kernel. */
              a1?: number;
              /** @description Mean delay of the fast kernel, days. */
              t1?: number;
              /** @description Branching weight of the slow kernel. */
              a2?: number;
              /** @description Mean delay of the slow kernel, days. */
              t2?: number;
              /** @description Least background rate, acts per day. */
              mu?: number;
              /** @description Fitted background rate; it replaces the counted one, acts per day. */
              background?: number;
              /** @description Time over which a side's own acts are counted for its background rate, days. */
              backgroundDays?: number;
              /** @description Acts that one act of a side's own is followed by soon (forecasts only). */
              own1?: number;
              /** @description Mean time after which it is followed by those (forecasts only), days. */
              ownT1?: number;
              /** @description Acts that one act of a side's own is followed by in the long run (forecasts only). */
              own2?: number;
              /** @description Mean time after which it is followed by those (forecasts only), days. */
              ownT2?: number;
              /** @description Longest time between provocation and response, days. */
              horizonDays?: number;
              /** @description How much a provocation weighs whose actor is only of the same party; the same actor weighs 1. */
              partyMatch?: number;
              /** @description How much a provocation weighs whose actor is only of the same bloc; the same actor weighs 1. */
              blocMatch?: number;
              /** @description Severity at which a provocation weighs what the kernels say, doublings. */
              severityPivot?: number;
              /** @description By how many doublings a provocation must be graver to weigh twice as much. */
              severityDivisor?: number;
              /** @description Probability from which an act is taken as a response. */
              probableFrom?: number;
            };
            /** @description The rows. */
            rows: components['schemas']['Dyad'][];
            /** @description `cursor` for the page behind this one; left out on the last. */
            next?: string;
          };
          'text/csv': string;
          'application/x-ndjson': components['schemas']['Dyad'];
        };
      };
      /** @description The caller has the answer; nothing was read for it. */
      304: {
        headers: {
          /** @description Another as soon as the answer may be another: it follows from the position and the question. */
          ETag?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A parameter is wrong; `problems` names it with its value. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no key, or nobody holds it. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The key does not have the scope read. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It cannot be given in any form that Accept names; `detail` says in which it can. */
      406: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The history is too long to be folded under other parameters than the defaults. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database cannot be reached. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The read models did not reach the position of `after` in time. */
      504: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getSequence: {
    parameters: {
      query?: {
        /** @description How far actors roll up to the sides of dyads and sequences. Links, chains and alerts are always at bloc level. */
        level?: 'actor' | 'party' | 'bloc';
        /** @description Who counts as having done it where sources differ. */
        attribution?: 'consensus' | 'claimed' | 'accused';
        /** @description Only events accepted by then. */
        asOf?: string | unknown | unknown | unknown;
        /** @description The clock for the status of chains; left out: the last acceptance. */
        now?: string | unknown | unknown | unknown;
        /** @description Longest silence within an episode, days. */
        quietGapDays?: number;
        /** @description Least that a busy dyad's own rhythm shortens the quiet gap to, days. */
        quietGapLeastDays?: number;
        /** @description How many earlier acts a busy dyad's rhythm is measured on. */
        rhythmActions?: number;
        /** @description Mean gaps between those acts after which a silence ends an episode of a busy dyad. */
        rhythmFactor?: number;
        /** @description Longest interval of an action that still makes a move, days. */
        vagueDays?: number;
        /** @description Doublings within which a response counts as matched. */
        matchedWithin?: number;
        /** @description Over how many last moves of a sequence its trend is taken. */
        trendMoves?: number;
        /** @description Time within which a later act of the other side counts as an answer in the reciprocity figure, days. */
        answerDays?: number;
        /** @description How often one side's times are turned around the circle for the share of answers by chance. */
        nullTurns?: number;
        /** @description Silence after which a chain has ended, and signals no longer attach, days. */
        chainLullDays?: number;
        /** @description Age beyond which an alert is historical, days. */
        alertHorizonDays?: number;
        /** @description Branching weight of the fast kernel. */
        a1?: number;
        /** @description Mean delay of the fast kernel, days. */
        t1?: number;
        /** @description Branching weight of the slow kernel. */
        a2?: number;
        /** @description Mean delay of the slow kernel, days. */
        t2?: number;
        /** @description Least background rate, acts per day. */
        mu?: number;
        /** @description Fitted background rate; it replaces the counted one, acts per day. */
        background?: number;
        /** @description Time over which a side's own acts are counted for its background rate, days. */
        backgroundDays?: number;
        /** @description Acts that one act of a side's own is followed by soon (forecasts only). */
        own1?: number;
        /** @description Mean time after which it is followed by those (forecasts only), days. */
        ownT1?: number;
        /** @description Acts that one act of a side's own is followed by in the long run (forecasts only). */
        own2?: number;
        /** @description Mean time after which it is followed by those (forecasts only), days. */
        ownT2?: number;
        /** @description Longest time between provocation and response, days. */
        horizonDays?: number;
        /** @description How much a provocation weighs whose actor is only of the same party; the same actor weighs 1. */
        partyMatch?: number;
        /** @description How much a provocation weighs whose actor is only of the same bloc; the same actor weighs 1. */
        blocMatch?: number;
        /** @description Severity at which a provocation weighs what the kernels say, doublings. */
        severityPivot?: number;
        /** @description By how many doublings a provocation must be graver to weigh twice as much. */
        severityDivisor?: number;
        /** @description Probability from which an act is taken as a response. */
        probableFrom?: number;
        /** @description Wait until the read models cover this position of the log (as ingest answers it), up to 10 s. */
        after?: string;
      };
      header?: {
        /** @description `ETag` of an answer that the caller has. */
        'If-None-Match'?: string;
      };
      path: {
        /** @description Its id. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          /** @description Another as soon as the answer may be another: it follows from the position and the question. */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description The position of the log that the answer covers. */
            position: string;
            /** @description What was asked for, defaults included: what the answer depends on beside the events. */
            parameters: {
              /**
               * @description How far actors roll up to the sides of dyads and sequences. Links, chains and alerts are always at bloc level.
               * @enum {string}
               */
              level?: 'actor' | 'party' | 'bloc';
              /**
               * @description Who counts as having done it where sources differ.
               * @enum {string}
               */
              attribution?: 'consensus' | 'claimed' | 'accused';
              /** @description Only events accepted by then. */
              asOf?: string | unknown | unknown | unknown;
              /** @description The clock for the status of chains; left out: the last acceptance. */
              now?: string | unknown | unknown | unknown;
              /** @description Longest silence within an episode, days. */
              quietGapDays?: number;
              /** @description Least that a busy dyad's own rhythm shortens the quiet gap to, days. */
              quietGapLeastDays?: number;
              /** @description How many earlier acts a busy dyad's rhythm is measured on. */
              rhythmActions?: number;
              /** @description Mean gaps between those acts after which a silence ends an episode of a busy dyad. */
              rhythmFactor?: number;
              /** @description Longest interval of an action that still makes a move, days. */
              vagueDays?: number;
              /** @description Doublings within which a response counts as matched. */
              matchedWithin?: number;
              /** @description Over how many last moves of a sequence its trend is taken. */
              trendMoves?: number;
              /** @description Time within which a later act of the other side counts as an answer in the reciprocity figure, days. */
              answerDays?: number;
              /** @description How often one side's times are turned around the circle for the share of answers by chance. */
              nullTurns?: number;
              /** @description Silence after which a chain has ended, and signals no longer attach, days. */
              chainLullDays?: number;
              /** @description Age beyond which an alert is historical, days. */
              alertHorizonDays?: number;
              /** @description Branching weight of the fast kernel. */
              a1?: number;
              /** @description Mean delay of the fast kernel, days. */
              t1?: number;
              /** @description Branching weight of the slow kernel. */
              a2?: number;
              /** @description Mean delay of the slow kernel, days. */
              t2?: number;
              /** @description Least background rate, acts per day. */
              mu?: number;
              /** @description Fitted background rate; it replaces the counted one, acts per day. */
              background?: number;
              /** @description Time over which a side's own acts are counted for its background rate, days. */
              backgroundDays?: number;
              /** @description Acts that one act of a side's own is followed by soon (forecasts only). */
              own1?: number;
              /** @description Mean time after which it is followed by those (forecasts only), days. */
              ownT1?: number;
              /** @description Acts that one act of a side's own is followed by in the long run (forecasts only). */
              own2?: number;
              /** @description Mean time after which it is followed by those (forecasts only), days. */
              ownT2?: number;
              /** @description Longest time between provocation and response, days. */
              horizonDays?: number;
              /** @description How much a provocation weighs whose actor is only of the same party; the same actor weighs 1. */
              partyMatch?: number;
              /** @description How much a provocation weighs whose actor is only of the same bloc; the same actor weighs 1. */
              blocMatch?: number;
              /** @description Severity at which a provocation weighs what the kernels say, doublings. */
              severityPivot?: number;
              /** @description By how many doublings a provocation must be graver to weigh twice as much. */
              severityDivisor?: number;
              /** @description Probability from which an act is taken as a response. */
              probableFrom?: number;
            };
            row: components['schemas']['Sequence'];
          };
        };
      };
      /** @description The caller has the answer; nothing was read for it. */
      304: {
        headers: {
          /** @description Another as soon as the answer may be another: it follows from the position and the question. */
          ETag?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A parameter is wrong; `problems` names it with its value. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no key, or nobody holds it. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The key does not have the scope read. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none of this id, under these parameters. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The history is too long to be folded under other parameters than the defaults. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database cannot be reached. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The read models did not reach the position of `after` in time. */
      504: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listSequences: {
    parameters: {
      query?: {
        /** @description How far actors roll up to the sides of dyads and sequences. Links, chains and alerts are always at bloc level. */
        level?: 'actor' | 'party' | 'bloc';
        /** @description Who counts as having done it where sources differ. */
        attribution?: 'consensus' | 'claimed' | 'accused';
        /** @description Only events accepted by then. */
        asOf?: string | unknown | unknown | unknown;
        /** @description The clock for the status of chains; left out: the last acceptance. */
        now?: string | unknown | unknown | unknown;
        /** @description Longest silence within an episode, days. */
        quietGapDays?: number;
        /** @description Least that a busy dyad's own rhythm shortens the quiet gap to, days. */
        quietGapLeastDays?: number;
        /** @description How many earlier acts a busy dyad's rhythm is measured on. */
        rhythmActions?: number;
        /** @description Mean gaps between those acts after which a silence ends an episode of a busy dyad. */
        rhythmFactor?: number;
        /** @description Longest interval of an action that still makes a move, days. */
        vagueDays?: number;
        /** @description Doublings within which a response counts as matched. */
        matchedWithin?: number;
        /** @description Over how many last moves of a sequence its trend is taken. */
        trendMoves?: number;
        /** @description Time within which a later act of the other side counts as an answer in the reciprocity figure, days. */
        answerDays?: number;
        /** @description How often one side's times are turned around the circle for the share of answers by chance. */
        nullTurns?: number;
        /** @description Silence after which a chain has ended, and signals no longer attach, days. */
        chainLullDays?: number;
        /** @description Age beyond which an alert is historical, days. */
        alertHorizonDays?: number;
        /** @description Branching weight of the fast kernel. */
        a1?: number;
        /** @description Mean delay of the fast kernel, days. */
        t1?: number;
        /** @description Branching weight of the slow kernel. */
        a2?: number;
        /** @description Mean delay of the slow kernel, days. */
        t2?: number;
        /** @description Least background rate, acts per day. */
        mu?: number;
        /** @description Fitted background rate; it replaces the counted one, acts per day. */
        background?: number;
        /** @description Time over which a side's own acts are counted for its background rate, days. */
        backgroundDays?: number;
        /** @description Acts that one act of a side's own is followed by soon (forecasts only). */
        own1?: number;
        /** @description Mean time after which it is followed by those (forecasts only), days. */
        ownT1?: number;
        /** @description Acts that one act of a side's own is followed by in the long run (forecasts only). */
        own2?: number;
        /** @description Mean time after which it is followed by those (forecasts only), days. */
        ownT2?: number;
        /** @description Longest time between provocation and response, days. */
        horizonDays?: number;
        /** @description How much a provocation weighs whose actor is only of the same party; the same actor weighs 1. */
        partyMatch?: number;
        /** @description How much a provocation weighs whose actor is only of the same bloc; the same actor weighs 1. */
        blocMatch?: number;
        /** @description Severity at which a provocation weighs what the kernels say, doublings. */
        severityPivot?: number;
        /** @description By how many doublings a provocation must be graver to weigh twice as much. */
        severityDivisor?: number;
        /** @description Probability from which an act is taken as a response. */
        probableFrom?: number;
        /** @description Wait until the read models cover this position of the log (as ingest answers it), up to 10 s. */
        after?: string;
        /** @description Only what happened, at least in part, at or after this time. */
        from?: string;
        /** @description Only what happened, at least in part, before this time. */
        to?: string;
        /** @description Only what this actor takes part in, or a side of this id. */
        actor?: string;
        /** @description Only what belongs to this: the id of a dyad (of dyads, sequences, alerts, actions), of a chain (of chains and alerts; of actions: its signals and restraints too; of links: all within it), of an action (of actions, links, chains, alerts), or of a report (of actions). */
        of?: string;
        /** @description Only rows of this kind. */
        kind?: 'one-sided' | 'exchange' | 'tit-for-tat';
        /** @description Only what is at least so severe (log2 scale, +1 is twice as severe): an action, the peak of a chain, the gravest move of a sequence. */
        severityMin?: number;
        /** @description Only what is at most so severe, on the same scale. */
        severityMax?: number;
        /** @description Most rows on a page. Left out, JSON has a page of the default length, and every other form has all rows. */
        limit?: number;
        /** @description `next` of the page before. */
        cursor?: string;
        /** @description The form of the answer, before what Accept says: `json` (application/json: a page of rows with position and parameters), `csv` (text/csv: a table with a header row), `jsonl` (application/x-ndjson: every row as a line of JSON). */
        format?: 'json' | 'csv' | 'jsonl';
      };
      header?: {
        /** @description `ETag` of an answer that the caller has. */
        'If-None-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          /** @description Another as soon as the answer may be another: it follows from the position and the question. */
          ETag?: string;
          /** @description The next page, `<?...>; rel="next"`, relative to this address; left out on the last. */
          Link?: string;
          /** @description The position of the log that the answer covers, where its form has no place for it. */
          'Talion-Position'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description The position of the log that the answer covers. */
            position: string;
            /** @description What was asked for, defaults included: what the answer depends on beside the events. */
            parameters: {
              /**
               * @description How far actors roll up to the sides of dyads and sequences. Links, chains and alerts are always at bloc level.
               * @enum {string}
               */
              level?: 'actor' | 'party' | 'bloc';
              /**
               * @description Who counts as having done it where sources differ.
               * @enum {string}
               */
              attribution?: 'consensus' | 'claimed' | 'accused';
              /** @description Only events accepted by then. */
              asOf?: string | unknown | unknown | unknown;
              /** @description The clock for the status of chains; left out: the last acceptance. */
              now?: string | unknown | unknown | unknown;
              /** @description Longest silence within an episode, days. */
              quietGapDays?: number;
              /** @description Least that a busy dyad's own rhythm shortens the quiet gap to, days. */
              quietGapLeastDays?: number;
              /** @description How many earlier acts a busy dyad's rhythm is measured on. */
              rhythmActions?: number;
              /** @description Mean gaps between those acts after which a silence ends an episode of a busy dyad. */
              rhythmFactor?: number;
              /** @description Longest interval of an action that still makes a move, days. */
              vagueDays?: number;
              /** @description Doublings within which a response counts as matched. */
              matchedWithin?: number;
              /** @description Over how many last moves of a sequence its trend is taken. */
              trendMoves?: number;
              /** @description Time within which a later act of the other side counts as an answer in the reciprocity figure, days. */
              answerDays?: number;
              /** @description How often one side's times are turned around the circle for the share of answers by chance. */
              nullTurns?: number;
              /** @description Silence after which a chain has ended, and signals no longer attach, days. */
              chainLullDays?: number;
              /** @description Age beyond which an alert is historical, days. */
              alertHorizonDays?: number;
              /** @description Branching weight of the fast kernel. */
              a1?: number;
              /** @description Mean delay of the fast kernel, days. */
              t1?: number;
              /** @description Branching weight of the slow kernel. */
              a2?: number;
              /** @description Mean delay of the slow kernel, days. */
              t2?: number;
              /** @description Least background rate, acts per day. */
              mu?: number;
              /** @description Fitted background rate; it replaces the counted one, acts per day. */
              background?: number;
              /** @description Time over which a side's own acts are counted for its background rate, days. */
              backgroundDays?: number;
              /** @description Acts that one act of a side's own is followed by soon (forecasts only). */
              own1?: number;
              /** @description Mean time after which it is followed by those (forecasts only), days. */
              ownT1?: number;
              /** @description Acts that one act of a side's own is followed by in the long run (forecasts only). */
              own2?: number;
              /** @description Mean time after which it is followed by those (forecasts only), days. */
              ownT2?: number;
              /** @description Longest time between provocation and response, days. */
              horizonDays?: number;
              /** @description How much a provocation weighs whose actor is only of the same party; the same actor weighs 1. */
              partyMatch?: number;
              /** @description How much a provocation weighs whose actor is only of the same bloc; the same actor weighs 1. */
              blocMatch?: number;
              /** @description Severity at which a provocation weighs what the kernels say, doublings. */
              severityPivot?: number;
              /** @description By how many doublings a provocation must be graver to weigh twice as much. */
              severityDivisor?: number;
              /** @description Probability from which an act is taken as a response. */
              probableFrom?: number;
            };
            /** @description The rows. */
            rows: components['schemas']['Sequence'][];
            /** @description `cursor` for the page behind this one; left out on the last. */
            next?: string;
          };
          'text/csv': string;
          'application/x-ndjson': components['schemas']['Sequence'];
        };
      };
      /** @description The caller has the answer; nothing was read for it. */
      304: {
        headers: {
          /** @description Another as soon as the answer may be another: it follows from the position and the question. */
          ETag?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A parameter is wrong; `problems` names it with its value. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no key, or nobody holds it. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The key does not have the scope read. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It cannot be given in any form that Accept names; `detail` says in which it can. */
      406: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The history is too long to be folded under other parameters than the defaults. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database cannot be reached. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The read models did not reach the position of `after` in time. */
      504: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listLinks: {
    parameters: {
      query?: {
        /** @description How far actors roll up to the sides of dyads and sequences. Links, chains and alerts are always at bloc level. */
        level?: 'actor' | 'party' | 'bloc';
        /** @description Who counts as having done it where sources differ. */
        attribution?: 'consensus' | 'claimed' | 'accused';
        /** @description Only events accepted by then. */
        asOf?: string | unknown | unknown | unknown;
        /** @description The clock for the status of chains; left out: the last acceptance. */
        now?: string | unknown | unknown | unknown;
        /** @description Longest silence within an episode, days. */
        quietGapDays?: number;
        /** @description Least that a busy dyad's own rhythm shortens the quiet gap to, days. */
        quietGapLeastDays?: number;
        /** @description How many earlier acts a busy dyad's rhythm is measured on. */
        rhythmActions?: number;
        /** @description Mean gaps between those acts after which a silence ends an episode of a busy dyad. */
        rhythmFactor?: number;
        /** @description Longest interval of an action that still makes a move, days. */
        vagueDays?: number;
        /** @description Doublings within which a response counts as matched. */
        matchedWithin?: number;
        /** @description Over how many last moves of a sequence its trend is taken. */
        trendMoves?: number;
        /** @description Time within which a later act of the other side counts as an answer in the reciprocity figure, days. */
        answerDays?: number;
        /** @description How often one side's times are turned around the circle for the share of answers by chance. */
        nullTurns?: number;
        /** @description Silence after which a chain has ended, and signals no longer attach, days. */
        chainLullDays?: number;
        /** @description Age beyond which an alert is historical, days. */
        alertHorizonDays?: number;
        /** @description Branching weight of the fast kernel. */
        a1?: number;
        /** @description Mean delay of the fast kernel, days. */
        t1?: number;
        /** @description Branching weight of the slow kernel. */
        a2?: number;
        /** @description Mean delay of the slow kernel, days. */
        t2?: number;
        /** @description Least background rate, acts per day. */
        mu?: number;
        /** @description Fitted background rate; it replaces the counted one, acts per day. */
        background?: number;
        /** @description Time over which a side's own acts are counted for its background rate, days. */
        backgroundDays?: number;
        /** @description Acts that one act of a side's own is followed by soon (forecasts only). */
        own1?: number;
        /** @description Mean time after which it is followed by those (forecasts only), days. */
        ownT1?: number;
        /** @description Acts that one act of a side's own is followed by in the long run (forecasts only). */
        own2?: number;
        /** @description Mean time after which it is followed by those (forecasts only), days. */
        ownT2?: number;
        /** @description Longest time between provocation and response, days. */
        horizonDays?: number;
        /** @description How much a provocation weighs whose actor is only of the same party; the same actor weighs 1. */
        partyMatch?: number;
        /** @description How much a provocation weighs whose actor is only of the same bloc; the same actor weighs 1. */
        blocMatch?: number;
        /** @description Severity at which a provocation weighs what the kernels say, doublings. */
        severityPivot?: number;
        /** @description By how many doublings a provocation must be graver to weigh twice as much. */
        severityDivisor?: number;
        /** @description Probability from which an act is taken as a response. */
        probableFrom?: number;
        /** @description Wait until the read models cover this position of the log (as ingest answers it), up to 10 s. */
        after?: string;
        /** @description Only what happened, at least in part, at or after this time. */
        from?: string;
        /** @description Only what happened, at least in part, before this time. */
        to?: string;
        /** @description Only what this actor takes part in, or a side of this id. */
        actor?: string;
        /** @description Only what belongs to this: the id of a dyad (of dyads, sequences, alerts, actions), of a chain (of chains and alerts; of actions: its signals and restraints too; of links: all within it), of an action (of actions, links, chains, alerts), or of a report (of actions). */
        of?: string;
        /** @description Only rows of this kind. */
        kind?: 'asserted' | 'inferred';
        /** @description Most rows on a page. Left out, JSON has a page of the default length, and every other form has all rows. */
        limit?: number;
        /** @description `next` of the page before. */
        cursor?: string;
        /** @description The form of the answer, before what Accept says: `json` (application/json: a page of rows with position and parameters), `csv` (text/csv: a table with a header row), `jsonl` (application/x-ndjson: every row as a line of JSON). */
        format?: 'json' | 'csv' | 'jsonl';
      };
      header?: {
        /** @description `ETag` of an answer that the caller has. */
        'If-None-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          /** @description Another as soon as the answer may be another: it follows from the position and the question. */
          ETag?: string;
          /** @description The next page, `<?...>; rel="next"`, relative to this address; left out on the last. */
          Link?: string;
          /** @description The position of the log that the answer covers, where its form has no place for it. */
          'Talion-Position'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description The position of the log that the answer covers. */
            position: string;
            /** @description What was asked for, defaults included: what the answer depends on beside the events. */
            parameters: {
              /**
               * @description How far actors roll up to the sides of dyads and sequences. Links, chains and alerts are always at bloc level.
               * @enum {string}
               */
              level?: 'actor' | 'party' | 'bloc';
              /**
               * @description Who counts as having done it where sources differ.
               * @enum {string}
               */
              attribution?: 'consensus' | 'claimed' | 'accused';
              /** @description Only events accepted by then. */
              asOf?: string | unknown | unknown | unknown;
              /** @description The clock for the status of chains; left out: the last acceptance. */
              now?: string | unknown | unknown | unknown;
              /** @description Longest silence within an episode, days. */
              quietGapDays?: number;
              /** @description Least that a busy dyad's own rhythm shortens the quiet gap to, days. */
              quietGapLeastDays?: number;
              /** @description How many earlier acts a busy dyad's rhythm is measured on. */
              rhythmActions?: number;
              /** @description Mean gaps between those acts after which a silence ends an episode of a busy dyad. */
              rhythmFactor?: number;
              /** @description Longest interval of an action that still makes a move, days. */
              vagueDays?: number;
              /** @description Doublings within which a response counts as matched. */
              matchedWithin?: number;
              /** @description Over how many last moves of a sequence its trend is taken. */
              trendMoves?: number;
              /** @description Time within which a later act of the other side counts as an answer in the reciprocity figure, days. */
              answerDays?: number;
              /** @description How often one side's times are turned around the circle for the share of answers by chance. */
              nullTurns?: number;
              /** @description Silence after which a chain has ended, and signals no longer attach, days. */
              chainLullDays?: number;
              /** @description Age beyond which an alert is historical, days. */
              alertHorizonDays?: number;
              /** @description Branching weight of the fast kernel. */
              a1?: number;
              /** @description Mean delay of the fast kernel, days. */
              t1?: number;
              /** @description Branching weight of the slow kernel. */
              a2?: number;
              /** @description Mean delay of the slow kernel, days. */
              t2?: number;
              /** @description Least background rate, acts per day. */
              mu?: number;
              /** @description Fitted background rate; it replaces the counted one, acts per day. */
              background?: number;
              /** @description Time over which a side's own acts are counted for its background rate, days. */
              backgroundDays?: number;
              /** @description Acts that one act of a side's own is followed by soon (forecasts only). */
              own1?: number;
              /** @description Mean time after which it is followed by those (forecasts only), days. */
              ownT1?: number;
              /** @description Acts that one act of a side's own is followed by in the long run (forecasts only). */
              own2?: number;
              /** @description Mean time after which it is followed by those (forecasts only), days. */
              ownT2?: number;
              /** @description Longest time between provocation and response, days. */
              horizonDays?: number;
              /** @description How much a provocation weighs whose actor is only of the same party; the same actor weighs 1. */
              partyMatch?: number;
              /** @description How much a provocation weighs whose actor is only of the same bloc; the same actor weighs 1. */
              blocMatch?: number;
              /** @description Severity at which a provocation weighs what the kernels say, doublings. */
              severityPivot?: number;
              /** @description By how many doublings a provocation must be graver to weigh twice as much. */
              severityDivisor?: number;
              /** @description Probability from which an act is taken as a response. */
              probableFrom?: number;
            };
            /** @description The rows. */
            rows: components['schemas']['Link'][];
            /** @description `cursor` for the page behind this one; left out on the last. */
            next?: string;
          };
          'text/csv': string;
          'application/x-ndjson': components['schemas']['Link'];
        };
      };
      /** @description The caller has the answer; nothing was read for it. */
      304: {
        headers: {
          /** @description Another as soon as the answer may be another: it follows from the position and the question. */
          ETag?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A parameter is wrong; `problems` names it with its value. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no key, or nobody holds it. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The key does not have the scope read. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It cannot be given in any form that Accept names; `detail` says in which it can. */
      406: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The history is too long to be folded under other parameters than the defaults. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database cannot be reached. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The read models did not reach the position of `after` in time. */
      504: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getChain: {
    parameters: {
      query?: {
        /** @description How far actors roll up to the sides of dyads and sequences. Links, chains and alerts are always at bloc level. */
        level?: 'actor' | 'party' | 'bloc';
        /** @description Who counts as having done it where sources differ. */
        attribution?: 'consensus' | 'claimed' | 'accused';
        /** @description Only events accepted by then. */
        asOf?: string | unknown | unknown | unknown;
        /** @description The clock for the status of chains; left out: the last acceptance. */
        now?: string | unknown | unknown | unknown;
        /** @description Longest silence within an episode, days. */
        quietGapDays?: number;
        /** @description Least that a busy dyad's own rhythm shortens the quiet gap to, days. */
        quietGapLeastDays?: number;
        /** @description How many earlier acts a busy dyad's rhythm is measured on. */
        rhythmActions?: number;
        /** @description Mean gaps between those acts after which a silence ends an episode of a busy dyad. */
        rhythmFactor?: number;
        /** @description Longest interval of an action that still makes a move, days. */
        vagueDays?: number;
        /** @description Doublings within which a response counts as matched. */
        matchedWithin?: number;
        /** @description Over how many last moves of a sequence its trend is taken. */
        trendMoves?: number;
        /** @description Time within which a later act of the other side counts as an answer in the reciprocity figure, days. */
        answerDays?: number;
        /** @description How often one side's times are turned around the circle for the share of answers by chance. */
        nullTurns?: number;
        /** @description Silence after which a chain has ended, and signals no longer attach, days. */
        chainLullDays?: number;
        /** @description Age beyond which an alert is historical, days. */
        alertHorizonDays?: number;
        /** @description Branching weight of the fast kernel. */
        a1?: number;
        /** @description Mean delay of the fast kernel, days. */
        t1?: number;
        /** @description Branching weight of the slow kernel. */
        a2?: number;
        /** @description Mean delay of the slow kernel, days. */
        t2?: number;
        /** @description Least background rate, acts per day. */
        mu?: number;
        /** @description Fitted background rate; it replaces the counted one, acts per day. */
        background?: number;
        /** @description Time over which a side's own acts are counted for its background rate, days. */
        backgroundDays?: number;
        /** @description Acts that one act of a side's own is followed by soon (forecasts only). */
        own1?: number;
        /** @description Mean time after which it is followed by those (forecasts only), days. */
        ownT1?: number;
        /** @description Acts that one act of a side's own is followed by in the long run (forecasts only). */
        own2?: number;
        /** @description Mean time after which it is followed by those (forecasts only), days. */
        ownT2?: number;
        /** @description Longest time between provocation and response, days. */
        horizonDays?: number;
        /** @description How much a provocation weighs whose actor is only of the same party; the same actor weighs 1. */
        partyMatch?: number;
        /** @description How much a provocation weighs whose actor is only of the same bloc; the same actor weighs 1. */
        blocMatch?: number;
        /** @description Severity at which a provocation weighs what the kernels say, doublings. */
        severityPivot?: number;
        /** @description By how many doublings a provocation must be graver to weigh twice as much. */
        severityDivisor?: number;
        /** @description Probability from which an act is taken as a response. */
        probableFrom?: number;
        /** @description Wait until the read models cover this position of the log (as ingest answers it), up to 10 s. */
        after?: string;
      };
      header?: {
        /** @description `ETag` of an answer that the caller has. */
        'If-None-Match'?: string;
      };
      path: {
        /** @description Its id. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          /** @description Another as soon as the answer may be another: it follows from the position and the question. */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description The position of the log that the answer covers. */
            position: string;
            /** @description What was asked for, defaults included: what the answer depends on beside the events. */
            parameters: {
              /**
               * @description How far actors roll up to the sides of dyads and sequences. Links, chains and alerts are always at bloc level.
               * @enum {string}
               */
              level?: 'actor' | 'party' | 'bloc';
              /**
               * @description Who counts as having done it where sources differ.
               * @enum {string}
               */
              attribution?: 'consensus' | 'claimed' | 'accused';
              /** @description Only events accepted by then. */
              asOf?: string | unknown | unknown | unknown;
              /** @description The clock for the status of chains; left out: the last acceptance. */
              now?: string | unknown | unknown | unknown;
              /** @description Longest silence within an episode, days. */
              quietGapDays?: number;
              /** @description Least that a busy dyad's own rhythm shortens the quiet gap to, days. */
              quietGapLeastDays?: number;
              /** @description How many earlier acts a busy dyad's rhythm is measured on. */
              rhythmActions?: number;
              /** @description Mean gaps between those acts after which a silence ends an episode of a busy dyad. */
              rhythmFactor?: number;
              /** @description Longest interval of an action that still makes a move, days. */
              vagueDays?: number;
              /** @description Doublings within which a response counts as matched. */
              matchedWithin?: number;
              /** @description Over how many last moves of a sequence its trend is taken. */
              trendMoves?: number;
              /** @description Time within which a later act of the other side counts as an answer in the reciprocity figure, days. */
              answerDays?: number;
              /** @description How often one side's times are turned around the circle for the share of answers by chance. */
              nullTurns?: number;
              /** @description Silence after which a chain has ended, and signals no longer attach, days. */
              chainLullDays?: number;
              /** @description Age beyond which an alert is historical, days. */
              alertHorizonDays?: number;
              /** @description Branching weight of the fast kernel. */
              a1?: number;
              /** @description Mean delay of the fast kernel, days. */
              t1?: number;
              /** @description Branching weight of the slow kernel. */
              a2?: number;
              /** @description Mean delay of the slow kernel, days. */
              t2?: number;
              /** @description Least background rate, acts per day. */
              mu?: number;
              /** @description Fitted background rate; it replaces the counted one, acts per day. */
              background?: number;
              /** @description Time over which a side's own acts are counted for its background rate, days. */
              backgroundDays?: number;
              /** @description Acts that one act of a side's own is followed by soon (forecasts only). */
              own1?: number;
              /** @description Mean time after which it is followed by those (forecasts only), days. */
              ownT1?: number;
              /** @description Acts that one act of a side's own is followed by in the long run (forecasts only). */
              own2?: number;
              /** @description Mean time after which it is followed by those (forecasts only), days. */
              ownT2?: number;
              /** @description Longest time between provocation and response, days. */
              horizonDays?: number;
              /** @description How much a provocation weighs whose actor is only of the same party; the same actor weighs 1. */
              partyMatch?: number;
              /** @description How much a provocation weighs whose actor is only of the same bloc; the same actor weighs 1. */
              blocMatch?: number;
              /** @description Severity at which a provocation weighs what the kernels say, doublings. */
              severityPivot?: number;
              /** @description By how many doublings a provocation must be graver to weigh twice as much. */
              severityDivisor?: number;
              /** @description Probability from which an act is taken as a response. */
              probableFrom?: number;
            };
            row: components['schemas']['Chain'];
          };
        };
      };
      /** @description The caller has the answer; nothing was read for it. */
      304: {
        headers: {
          /** @description Another as soon as the answer may be another: it follows from the position and the question. */
          ETag?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A parameter is wrong; `problems` names it with its value. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no key, or nobody holds it. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The key does not have the scope read. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none of this id, under these parameters. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The history is too long to be folded under other parameters than the defaults. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database cannot be reached. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The read models did not reach the position of `after` in time. */
      504: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listChains: {
    parameters: {
      query?: {
        /** @description How far actors roll up to the sides of dyads and sequences. Links, chains and alerts are always at bloc level. */
        level?: 'actor' | 'party' | 'bloc';
        /** @description Who counts as having done it where sources differ. */
        attribution?: 'consensus' | 'claimed' | 'accused';
        /** @description Only events accepted by then. */
        asOf?: string | unknown | unknown | unknown;
        /** @description The clock for the status of chains; left out: the last acceptance. */
        now?: string | unknown | unknown | unknown;
        /** @description Longest silence within an episode, days. */
        quietGapDays?: number;
        /** @description Least that a busy dyad's own rhythm shortens the quiet gap to, days. */
        quietGapLeastDays?: number;
        /** @description How many earlier acts a busy dyad's rhythm is measured on. */
        rhythmActions?: number;
        /** @description Mean gaps between those acts after which a silence ends an episode of a busy dyad. */
        rhythmFactor?: number;
        /** @description Longest interval of an action that still makes a move, days. */
        vagueDays?: number;
        /** @description Doublings within which a response counts as matched. */
        matchedWithin?: number;
        /** @description Over how many last moves of a sequence its trend is taken. */
        trendMoves?: number;
        /** @description Time within which a later act of the other side counts as an answer in the reciprocity figure, days. */
        answerDays?: number;
        /** @description How often one side's times are turned around the circle for the share of answers by chance. */
        nullTurns?: number;
        /** @description Silence after which a chain has ended, and signals no longer attach, days. */
        chainLullDays?: number;
        /** @description Age beyond which an alert is historical, days. */
        alertHorizonDays?: number;
        /** @description Branching weight of the fast kernel. */
        a1?: number;
        /** @description Mean delay of the fast kernel, days. */
        t1?: number;
        /** @description Branching weight of the slow kernel. */
        a2?: number;
        /** @description Mean delay of the slow kernel, days. */
        t2?: number;
        /** @description Least background rate, acts per day. */
        mu?: number;
        /** @description Fitted background rate; it replaces the counted one, acts per day. */
        background?: number;
        /** @description Time over which a side's own acts are counted for its background rate, days. */
        backgroundDays?: number;
        /** @description Acts that one act of a side's own is followed by soon (forecasts only). */
        own1?: number;
        /** @description Mean time after which it is followed by those (forecasts only), days. */
        ownT1?: number;
        /** @description Acts that one act of a side's own is followed by in the long run (forecasts only). */
        own2?: number;
        /** @description Mean time after which it is followed by those (forecasts only), days. */
        ownT2?: number;
        /** @description Longest time between provocation and response, days. */
        horizonDays?: number;
        /** @description How much a provocation weighs whose actor is only of the same party; the same actor weighs 1. */
        partyMatch?: number;
        /** @description How much a provocation weighs whose actor is only of the same bloc; the same actor weighs 1. */
        blocMatch?: number;
        /** @description Severity at which a provocation weighs what the kernels say, doublings. */
        severityPivot?: number;
        /** @description By how many doublings a provocation must be graver to weigh twice as much. */
        severityDivisor?: number;
        /** @description Probability from which an act is taken as a response. */
        probableFrom?: number;
        /** @description Wait until the read models cover this position of the log (as ingest answers it), up to 10 s. */
        after?: string;
        /** @description Only what happened, at least in part, at or after this time. */
        from?: string;
        /** @description Only what happened, at least in part, before this time. */
        to?: string;
        /** @description Only what this actor takes part in, or a side of this id. */
        actor?: string;
        /** @description Only what belongs to this: the id of a dyad (of dyads, sequences, alerts, actions), of a chain (of chains and alerts; of actions: its signals and restraints too; of links: all within it), of an action (of actions, links, chains, alerts), or of a report (of actions). */
        of?: string;
        /** @description Only rows of this kind. */
        kind?: 'active' | 'paused' | 'ended';
        /** @description Only what happened in this country; compared without case and diacritics. */
        country?: string;
        /** @description Only what is at least so severe (log2 scale, +1 is twice as severe): an action, the peak of a chain, the gravest move of a sequence. */
        severityMin?: number;
        /** @description Only what is at most so severe, on the same scale. */
        severityMax?: number;
        /** @description Most rows on a page. Left out, JSON has a page of the default length, and every other form has all rows. */
        limit?: number;
        /** @description `next` of the page before. */
        cursor?: string;
        /** @description The form of the answer, before what Accept says: `json` (application/json: a page of rows with position and parameters), `csv` (text/csv: a table with a header row), `jsonl` (application/x-ndjson: every row as a line of JSON), `geojson` (application/geo+json: a FeatureCollection). */
        format?: 'json' | 'csv' | 'jsonl' | 'geojson';
      };
      header?: {
        /** @description `ETag` of an answer that the caller has. */
        'If-None-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          /** @description Another as soon as the answer may be another: it follows from the position and the question. */
          ETag?: string;
          /** @description The next page, `<?...>; rel="next"`, relative to this address; left out on the last. */
          Link?: string;
          /** @description The position of the log that the answer covers, where its form has no place for it. */
          'Talion-Position'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description The position of the log that the answer covers. */
            position: string;
            /** @description What was asked for, defaults included: what the answer depends on beside the events. */
            parameters: {
              /**
               * @description How far actors roll up to the sides of dyads and sequences. Links, chains and alerts are always at bloc level.
               * @enum {string}
               */
              level?: 'actor' | 'party' | 'bloc';
              /**
               * @description Who counts as having done it where sources differ.
               * @enum {string}
               */
              attribution?: 'consensus' | 'claimed' | 'accused';
              /** @description Only events accepted by then. */
              asOf?: string | unknown | unknown | unknown;
              /** @description The clock for the status of chains; left out: the last acceptance. */
              now?: string | unknown | unknown | unknown;
              /** @description Longest silence within an episode, days. */
              quietGapDays?: number;
              /** @description Least that a busy dyad's own rhythm shortens the quiet gap to, days. */
              quietGapLeastDays?: number;
              /** @description How many earlier acts a busy dyad's rhythm is measured on. */
              rhythmActions?: number;
              /** @description Mean gaps between those acts after which a silence ends an episode of a busy dyad. */
              rhythmFactor?: number;
              /** @description Longest interval of an action that still makes a move, days. */
              vagueDays?: number;
              /** @description Doublings within which a response counts as matched. */
              matchedWithin?: number;
              /** @description Over how many last moves of a sequence its trend is taken. */
              trendMoves?: number;
              /** @description Time within which a later act of the other side counts as an answer in the reciprocity figure, days. */
              answerDays?: number;
              /** @description How often one side's times are turned around the circle for the share of answers by chance. */
              nullTurns?: number;
              /** @description Silence after which a chain has ended, and signals no longer attach, days. */
              chainLullDays?: number;
              /** @description Age beyond which an alert is historical, days. */
              alertHorizonDays?: number;
              /** @description Branching weight of the fast kernel. */
              a1?: number;
              /** @description Mean delay of the fast kernel, days. */
              t1?: number;
              /** @description Branching weight of the slow kernel. */
              a2?: number;
              /** @description Mean delay of the slow kernel, days. */
              t2?: number;
              /** @description Least background rate, acts per day. */
              mu?: number;
              /** @description Fitted background rate; it replaces the counted one, acts per day. */
              background?: number;
              /** @description Time over which a side's own acts are counted for its background rate, days. */
              backgroundDays?: number;
              /** @description Acts that one act of a side's own is followed by soon (forecasts only). */
              own1?: number;
              /** @description Mean time after which it is followed by those (forecasts only), days. */
              ownT1?: number;
              /** @description Acts that one act of a side's own is followed by in the long run (forecasts only). */
              own2?: number;
              /** @description Mean time after which it is followed by those (forecasts only), days. */
              ownT2?: number;
              /** @description Longest time between provocation and response, days. */
              horizonDays?: number;
              /** @description How much a provocation weighs whose actor is only of the same party; the same actor weighs 1. */
              partyMatch?: number;
              /** @description How much a provocation weighs whose actor is only of the same bloc; the same actor weighs 1. */
              blocMatch?: number;
              /** @description Severity at which a provocation weighs what the kernels say, doublings. */
              severityPivot?: number;
              /** @description By how many doublings a provocation must be graver to weigh twice as much. */
              severityDivisor?: number;
              /** @description Probability from which an act is taken as a response. */
              probableFrom?: number;
            };
            /** @description The rows. */
            rows: components['schemas']['Chain'][];
            /** @description `cursor` for the page behind this one; left out on the last. */
            next?: string;
          };
          'text/csv': string;
          'application/x-ndjson': components['schemas']['Chain'];
          'application/geo+json': {
            /** @constant */
            type: 'FeatureCollection';
            /** @description The rows. */
            features: {
              /** @constant */
              type: 'Feature';
              /** @description Id of the row. */
              id: string;
              /** @description A MultiPoint of the actions of its tree that have coordinates, root first (WGS 84); null where none has. */
              geometry: Record<string, never> | null;
              /** @description What the columns of `text/csv` hold, by their names; null where there is nothing. */
              properties: {
                [key: string]: unknown;
              };
            }[];
          };
        };
      };
      /** @description The caller has the answer; nothing was read for it. */
      304: {
        headers: {
          /** @description Another as soon as the answer may be another: it follows from the position and the question. */
          ETag?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A parameter is wrong; `problems` names it with its value. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no key, or nobody holds it. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The key does not have the scope read. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It cannot be given in any form that Accept names; `detail` says in which it can. */
      406: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The history is too long to be folded under other parameters than the defaults. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database cannot be reached. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The read models did not reach the position of `after` in time. */
      504: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getAlert: {
    parameters: {
      query?: {
        /** @description How far actors roll up to the sides of dyads and sequences. Links, chains and alerts are always at bloc level. */
        level?: 'actor' | 'party' | 'bloc';
        /** @description Who counts as having done it where sources differ. */
        attribution?: 'consensus' | 'claimed' | 'accused';
        /** @description Only events accepted by then. */
        asOf?: string | unknown | unknown | unknown;
        /** @description The clock for the status of chains; left out: the last acceptance. */
        now?: string | unknown | unknown | unknown;
        /** @description Longest silence within an episode, days. */
        quietGapDays?: number;
        /** @description Least that a busy dyad's own rhythm shortens the quiet gap to, days. */
        quietGapLeastDays?: number;
        /** @description How many earlier acts a busy dyad's rhythm is measured on. */
        rhythmActions?: number;
        /** @description Mean gaps between those acts after which a silence ends an episode of a busy dyad. */
        rhythmFactor?: number;
        /** @description Longest interval of an action that still makes a move, days. */
        vagueDays?: number;
        /** @description Doublings within which a response counts as matched. */
        matchedWithin?: number;
        /** @description Over how many last moves of a sequence its trend is taken. */
        trendMoves?: number;
        /** @description Time within which a later act of the other side counts as an answer in the reciprocity figure, days. */
        answerDays?: number;
        /** @description How often one side's times are turned around the circle for the share of answers by chance. */
        nullTurns?: number;
        /** @description Silence after which a chain has ended, and signals no longer attach, days. */
        chainLullDays?: number;
        /** @description Age beyond which an alert is historical, days. */
        alertHorizonDays?: number;
        /** @description Branching weight of the fast kernel. */
        a1?: number;
        /** @description Mean delay of the fast kernel, days. */
        t1?: number;
        /** @description Branching weight of the slow kernel. */
        a2?: number;
        /** @description Mean delay of the slow kernel, days. */
        t2?: number;
        /** @description Least background rate, acts per day. */
        mu?: number;
        /** @description Fitted background rate; it replaces the counted one, acts per day. */
        background?: number;
        /** @description Time over which a side's own acts are counted for its background rate, days. */
        backgroundDays?: number;
        /** @description Acts that one act of a side's own is followed by soon (forecasts only). */
        own1?: number;
        /** @description Mean time after which it is followed by those (forecasts only), days. */
        ownT1?: number;
        /** @description Acts that one act of a side's own is followed by in the long run (forecasts only). */
        own2?: number;
        /** @description Mean time after which it is followed by those (forecasts only), days. */
        ownT2?: number;
        /** @description Longest time between provocation and response, days. */
        horizonDays?: number;
        /** @description How much a provocation weighs whose actor is only of the same party; the same actor weighs 1. */
        partyMatch?: number;
        /** @description How much a provocation weighs whose actor is only of the same bloc; the same actor weighs 1. */
        blocMatch?: number;
        /** @description Severity at which a provocation weighs what the kernels say, doublings. */
        severityPivot?: number;
        /** @description By how many doublings a provocation must be graver to weigh twice as much. */
        severityDivisor?: number;
        /** @description Probability from which an act is taken as a response. */
        probableFrom?: number;
        /** @description Wait until the read models cover this position of the log (as ingest answers it), up to 10 s. */
        after?: string;
      };
      header?: {
        /** @description `ETag` of an answer that the caller has. */
        'If-None-Match'?: string;
      };
      path: {
        /** @description Its id. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          /** @description Another as soon as the answer may be another: it follows from the position and the question. */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description The position of the log that the answer covers. */
            position: string;
            /** @description What was asked for, defaults included: what the answer depends on beside the events. */
            parameters: {
              /**
               * @description How far actors roll up to the sides of dyads and sequences. Links, chains and alerts are always at bloc level.
               * @enum {string}
               */
              level?: 'actor' | 'party' | 'bloc';
              /**
               * @description Who counts as having done it where sources differ.
               * @enum {string}
               */
              attribution?: 'consensus' | 'claimed' | 'accused';
              /** @description Only events accepted by then. */
              asOf?: string | unknown | unknown | unknown;
              /** @description The clock for the status of chains; left out: the last acceptance. */
              now?: string | unknown | unknown | unknown;
              /** @description Longest silence within an episode, days. */
              quietGapDays?: number;
              /** @description Least that a busy dyad's own rhythm shortens the quiet gap to, days. */
              quietGapLeastDays?: number;
              /** @description How many earlier acts a busy dyad's rhythm is measured on. */
              rhythmActions?: number;
              /** @description Mean gaps between those acts after which a silence ends an episode of a busy dyad. */
              rhythmFactor?: number;
              /** @description Longest interval of an action that still makes a move, days. */
              vagueDays?: number;
              /** @description Doublings within which a response counts as matched. */
              matchedWithin?: number;
              /** @description Over how many last moves of a sequence its trend is taken. */
              trendMoves?: number;
              /** @description Time within which a later act of the other side counts as an answer in the reciprocity figure, days. */
              answerDays?: number;
              /** @description How often one side's times are turned around the circle for the share of answers by chance. */
              nullTurns?: number;
              /** @description Silence after which a chain has ended, and signals no longer attach, days. */
              chainLullDays?: number;
              /** @description Age beyond which an alert is historical, days. */
              alertHorizonDays?: number;
              /** @description Branching weight of the fast kernel. */
              a1?: number;
              /** @description Mean delay of the fast kernel, days. */
              t1?: number;
              /** @description Branching weight of the slow kernel. */
              a2?: number;
              /** @description Mean delay of the slow kernel, days. */
              t2?: number;
              /** @description Least background rate, acts per day. */
              mu?: number;
              /** @description Fitted background rate; it replaces the counted one, acts per day. */
              background?: number;
              /** @description Time over which a side's own acts are counted for its background rate, days. */
              backgroundDays?: number;
              /** @description Acts that one act of a side's own is followed by soon (forecasts only). */
              own1?: number;
              /** @description Mean time after which it is followed by those (forecasts only), days. */
              ownT1?: number;
              /** @description Acts that one act of a side's own is followed by in the long run (forecasts only). */
              own2?: number;
              /** @description Mean time after which it is followed by those (forecasts only), days. */
              ownT2?: number;
              /** @description Longest time between provocation and response, days. */
              horizonDays?: number;
              /** @description How much a provocation weighs whose actor is only of the same party; the same actor weighs 1. */
              partyMatch?: number;
              /** @description How much a provocation weighs whose actor is only of the same bloc; the same actor weighs 1. */
              blocMatch?: number;
              /** @description Severity at which a provocation weighs what the kernels say, doublings. */
              severityPivot?: number;
              /** @description By how many doublings a provocation must be graver to weigh twice as much. */
              severityDivisor?: number;
              /** @description Probability from which an act is taken as a response. */
              probableFrom?: number;
            };
            row: components['schemas']['Alert'];
          };
        };
      };
      /** @description The caller has the answer; nothing was read for it. */
      304: {
        headers: {
          /** @description Another as soon as the answer may be another: it follows from the position and the question. */
          ETag?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A parameter is wrong; `problems` names it with its value. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no key, or nobody holds it. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The key does not have the scope read. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none of this id, under these parameters. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The history is too long to be folded under other parameters than the defaults. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database cannot be reached. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The read models did not reach the position of `after` in time. */
      504: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listAlerts: {
    parameters: {
      query?: {
        /** @description How far actors roll up to the sides of dyads and sequences. Links, chains and alerts are always at bloc level. */
        level?: 'actor' | 'party' | 'bloc';
        /** @description Who counts as having done it where sources differ. */
        attribution?: 'consensus' | 'claimed' | 'accused';
        /** @description Only events accepted by then. */
        asOf?: string | unknown | unknown | unknown;
        /** @description The clock for the status of chains; left out: the last acceptance. */
        now?: string | unknown | unknown | unknown;
        /** @description Longest silence within an episode, days. */
        quietGapDays?: number;
        /** @description Least that a busy dyad's own rhythm shortens the quiet gap to, days. */
        quietGapLeastDays?: number;
        /** @description How many earlier acts a busy dyad's rhythm is measured on. */
        rhythmActions?: number;
        /** @description Mean gaps between those acts after which a silence ends an episode of a busy dyad. */
        rhythmFactor?: number;
        /** @description Longest interval of an action that still makes a move, days. */
        vagueDays?: number;
        /** @description Doublings within which a response counts as matched. */
        matchedWithin?: number;
        /** @description Over how many last moves of a sequence its trend is taken. */
        trendMoves?: number;
        /** @description Time within which a later act of the other side counts as an answer in the reciprocity figure, days. */
        answerDays?: number;
        /** @description How often one side's times are turned around the circle for the share of answers by chance. */
        nullTurns?: number;
        /** @description Silence after which a chain has ended, and signals no longer attach, days. */
        chainLullDays?: number;
        /** @description Age beyond which an alert is historical, days. */
        alertHorizonDays?: number;
        /** @description Branching weight of the fast kernel. */
        a1?: number;
        /** @description Mean delay of the fast kernel, days. */
        t1?: number;
        /** @description Branching weight of the slow kernel. */
        a2?: number;
        /** @description Mean delay of the slow kernel, days. */
        t2?: number;
        /** @description Least background rate, acts per day. */
        mu?: number;
        /** @description Fitted background rate; it replaces the counted one, acts per day. */
        background?: number;
        /** @description Time over which a side's own acts are counted for its background rate, days. */
        backgroundDays?: number;
        /** @description Acts that one act of a side's own is followed by soon (forecasts only). */
        own1?: number;
        /** @description Mean time after which it is followed by those (forecasts only), days. */
        ownT1?: number;
        /** @description Acts that one act of a side's own is followed by in the long run (forecasts only). */
        own2?: number;
        /** @description Mean time after which it is followed by those (forecasts only), days. */
        ownT2?: number;
        /** @description Longest time between provocation and response, days. */
        horizonDays?: number;
        /** @description How much a provocation weighs whose actor is only of the same party; the same actor weighs 1. */
        partyMatch?: number;
        /** @description How much a provocation weighs whose actor is only of the same bloc; the same actor weighs 1. */
        blocMatch?: number;
        /** @description Severity at which a provocation weighs what the kernels say, doublings. */
        severityPivot?: number;
        /** @description By how many doublings a provocation must be graver to weigh twice as much. */
        severityDivisor?: number;
        /** @description Probability from which an act is taken as a response. */
        probableFrom?: number;
        /** @description Wait until the read models cover this position of the log (as ingest answers it), up to 10 s. */
        after?: string;
        /** @description Only what happened, at least in part, at or after this time. */
        from?: string;
        /** @description Only what happened, at least in part, before this time. */
        to?: string;
        /** @description Only what this actor takes part in, or a side of this id. */
        actor?: string;
        /** @description Only what belongs to this: the id of a dyad (of dyads, sequences, alerts, actions), of a chain (of chains and alerts; of actions: its signals and restraints too; of links: all within it), of an action (of actions, links, chains, alerts), or of a report (of actions). */
        of?: string;
        /** @description Only rows of this kind. */
        kind?: 'cycle.completed' | 'chain.started' | 'chain.escalated' | 'chain.spilled' | 'chain.paused';
        /** @description Most rows on a page. Left out, JSON has a page of the default length, and every other form has all rows. */
        limit?: number;
        /** @description `next` of the page before. */
        cursor?: string;
        /** @description The form of the answer, before what Accept says: `json` (application/json: a page of rows with position and parameters), `csv` (text/csv: a table with a header row), `jsonl` (application/x-ndjson: every row as a line of JSON). */
        format?: 'json' | 'csv' | 'jsonl';
      };
      header?: {
        /** @description `ETag` of an answer that the caller has. */
        'If-None-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          /** @description Another as soon as the answer may be another: it follows from the position and the question. */
          ETag?: string;
          /** @description The next page, `<?...>; rel="next"`, relative to this address; left out on the last. */
          Link?: string;
          /** @description The position of the log that the answer covers, where its form has no place for it. */
          'Talion-Position'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description The position of the log that the answer covers. */
            position: string;
            /** @description What was asked for, defaults included: what the answer depends on beside the events. */
            parameters: {
              /**
               * @description How far actors roll up to the sides of dyads and sequences. Links, chains and alerts are always at bloc level.
               * @enum {string}
               */
              level?: 'actor' | 'party' | 'bloc';
              /**
               * @description Who counts as having done it where sources differ.
               * @enum {string}
               */
              attribution?: 'consensus' | 'claimed' | 'accused';
              /** @description Only events accepted by then. */
              asOf?: string | unknown | unknown | unknown;
              /** @description The clock for the status of chains; left out: the last acceptance. */
              now?: string | unknown | unknown | unknown;
              /** @description Longest silence within an episode, days. */
              quietGapDays?: number;
              /** @description Least that a busy dyad's own rhythm shortens the quiet gap to, days. */
              quietGapLeastDays?: number;
              /** @description How many earlier acts a busy dyad's rhythm is measured on. */
              rhythmActions?: number;
              /** @description Mean gaps between those acts after which a silence ends an episode of a busy dyad. */
              rhythmFactor?: number;
              /** @description Longest interval of an action that still makes a move, days. */
              vagueDays?: number;
              /** @description Doublings within which a response counts as matched. */
              matchedWithin?: number;
              /** @description Over how many last moves of a sequence its trend is taken. */
              trendMoves?: number;
              /** @description Time within which a later act of the other side counts as an answer in the reciprocity figure, days. */
              answerDays?: number;
              /** @description How often one side's times are turned around the circle for the share of answers by chance. */
              nullTurns?: number;
              /** @description Silence after which a chain has ended, and signals no longer attach, days. */
              chainLullDays?: number;
              /** @description Age beyond which an alert is historical, days. */
              alertHorizonDays?: number;
              /** @description Branching weight of the fast kernel. */
              a1?: number;
              /** @description Mean delay of the fast kernel, days. */
              t1?: number;
              /** @description Branching weight of the slow kernel. */
              a2?: number;
              /** @description Mean delay of the slow kernel, days. */
              t2?: number;
              /** @description Least background rate, acts per day. */
              mu?: number;
              /** @description Fitted background rate; it replaces the counted one, acts per day. */
              background?: number;
              /** @description Time over which a side's own acts are counted for its background rate, days. */
              backgroundDays?: number;
              /** @description Acts that one act of a side's own is followed by soon (forecasts only). */
              own1?: number;
              /** @description Mean time after which it is followed by those (forecasts only), days. */
              ownT1?: number;
              /** @description Acts that one act of a side's own is followed by in the long run (forecasts only). */
              own2?: number;
              /** @description Mean time after which it is followed by those (forecasts only), days. */
              ownT2?: number;
              /** @description Longest time between provocation and response, days. */
              horizonDays?: number;
              /** @description How much a provocation weighs whose actor is only of the same party; the same actor weighs 1. */
              partyMatch?: number;
              /** @description How much a provocation weighs whose actor is only of the same bloc; the same actor weighs 1. */
              blocMatch?: number;
              /** @description Severity at which a provocation weighs what the kernels say, doublings. */
              severityPivot?: number;
              /** @description By how many doublings a provocation must be graver to weigh twice as much. */
              severityDivisor?: number;
              /** @description Probability from which an act is taken as a response. */
              probableFrom?: number;
            };
            /** @description The rows. */
            rows: components['schemas']['Alert'][];
            /** @description `cursor` for the page behind this one; left out on the last. */
            next?: string;
          };
          'text/csv': string;
          'application/x-ndjson': components['schemas']['Alert'];
        };
      };
      /** @description The caller has the answer; nothing was read for it. */
      304: {
        headers: {
          /** @description Another as soon as the answer may be another: it follows from the position and the question. */
          ETag?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A parameter is wrong; `problems` names it with its value. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no key, or nobody holds it. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The key does not have the scope read. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It cannot be given in any form that Accept names; `detail` says in which it can. */
      406: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The history is too long to be folded under other parameters than the defaults. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database cannot be reached. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The read models did not reach the position of `after` in time. */
      504: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listCoverage: {
    parameters: {
      query?: {
        /** @description How far actors roll up to the sides of dyads and sequences. Links, chains and alerts are always at bloc level. */
        level?: 'actor' | 'party' | 'bloc';
        /** @description Who counts as having done it where sources differ. */
        attribution?: 'consensus' | 'claimed' | 'accused';
        /** @description Only events accepted by then. */
        asOf?: string | unknown | unknown | unknown;
        /** @description The clock for the status of chains; left out: the last acceptance. */
        now?: string | unknown | unknown | unknown;
        /** @description Longest silence within an episode, days. */
        quietGapDays?: number;
        /** @description Least that a busy dyad's own rhythm shortens the quiet gap to, days. */
        quietGapLeastDays?: number;
        /** @description How many earlier acts a busy dyad's rhythm is measured on. */
        rhythmActions?: number;
        /** @description Mean gaps between those acts after which a silence ends an episode of a busy dyad. */
        rhythmFactor?: number;
        /** @description Longest interval of an action that still makes a move, days. */
        vagueDays?: number;
        /** @description Doublings within which a response counts as matched. */
        matchedWithin?: number;
        /** @description Over how many last moves of a sequence its trend is taken. */
        trendMoves?: number;
        /** @description Time within which a later act of the other side counts as an answer in the reciprocity figure, days. */
        answerDays?: number;
        /** @description How often one side's times are turned around the circle for the share of answers by chance. */
        nullTurns?: number;
        /** @description Silence after which a chain has ended, and signals no longer attach, days. */
        chainLullDays?: number;
        /** @description Age beyond which an alert is historical, days. */
        alertHorizonDays?: number;
        /** @description Branching weight of the fast kernel. */
        a1?: number;
        /** @description Mean delay of the fast kernel, days. */
        t1?: number;
        /** @description Branching weight of the slow kernel. */
        a2?: number;
        /** @description Mean delay of the slow kernel, days. */
        t2?: number;
        /** @description Least background rate, acts per day. */
        mu?: number;
        /** @description Fitted background rate; it replaces the counted one, acts per day. */
        background?: number;
        /** @description Time over which a side's own acts are counted for its background rate, days. */
        backgroundDays?: number;
        /** @description Acts that one act of a side's own is followed by soon (forecasts only). */
        own1?: number;
        /** @description Mean time after which it is followed by those (forecasts only), days. */
        ownT1?: number;
        /** @description Acts that one act of a side's own is followed by in the long run (forecasts only). */
        own2?: number;
        /** @description Mean time after which it is followed by those (forecasts only), days. */
        ownT2?: number;
        /** @description Longest time between provocation and response, days. */
        horizonDays?: number;
        /** @description How much a provocation weighs whose actor is only of the same party; the same actor weighs 1. */
        partyMatch?: number;
        /** @description How much a provocation weighs whose actor is only of the same bloc; the same actor weighs 1. */
        blocMatch?: number;
        /** @description Severity at which a provocation weighs what the kernels say, doublings. */
        severityPivot?: number;
        /** @description By how many doublings a provocation must be graver to weigh twice as much. */
        severityDivisor?: number;
        /** @description Probability from which an act is taken as a response. */
        probableFrom?: number;
        /** @description Wait until the read models cover this position of the log (as ingest answers it), up to 10 s. */
        after?: string;
        /** @description Only what happened, at least in part, at or after this time. */
        from?: string;
        /** @description Only what happened, at least in part, before this time. */
        to?: string;
        /** @description Only what this actor takes part in, or a side of this id. */
        actor?: string;
        /** @description Only what belongs to this: the id of a dyad (of dyads, sequences, alerts, actions), of a chain (of chains and alerts; of actions: its signals and restraints too; of links: all within it), of an action (of actions, links, chains, alerts), or of a report (of actions). */
        of?: string;
        /** @description Most rows on a page. Left out, JSON has a page of the default length, and every other form has all rows. */
        limit?: number;
        /** @description `next` of the page before. */
        cursor?: string;
        /** @description The form of the answer, before what Accept says: `json` (application/json: a page of rows with position and parameters), `csv` (text/csv: a table with a header row), `jsonl` (application/x-ndjson: every row as a line of JSON). */
        format?: 'json' | 'csv' | 'jsonl';
      };
      header?: {
        /** @description `ETag` of an answer that the caller has. */
        'If-None-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          /** @description Another as soon as the answer may be another: it follows from the position and the question. */
          ETag?: string;
          /** @description The next page, `<?...>; rel="next"`, relative to this address; left out on the last. */
          Link?: string;
          /** @description The position of the log that the answer covers, where its form has no place for it. */
          'Talion-Position'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description The position of the log that the answer covers. */
            position: string;
            /** @description What was asked for, defaults included: what the answer depends on beside the events. */
            parameters: {
              /**
               * @description How far actors roll up to the sides of dyads and sequences. Links, chains and alerts are always at bloc level.
               * @enum {string}
               */
              level?: 'actor' | 'party' | 'bloc';
              /**
               * @description Who counts as having done it where sources differ.
               * @enum {string}
               */
              attribution?: 'consensus' | 'claimed' | 'accused';
              /** @description Only events accepted by then. */
              asOf?: string | unknown | unknown | unknown;
              /** @description The clock for the status of chains; left out: the last acceptance. */
              now?: string | unknown | unknown | unknown;
              /** @description Longest silence within an episode, days. */
              quietGapDays?: number;
              /** @description Least that a busy dyad's own rhythm shortens the quiet gap to, days. */
              quietGapLeastDays?: number;
              /** @description How many earlier acts a busy dyad's rhythm is measured on. */
              rhythmActions?: number;
              /** @description Mean gaps between those acts after which a silence ends an episode of a busy dyad. */
              rhythmFactor?: number;
              /** @description Longest interval of an action that still makes a move, days. */
              vagueDays?: number;
              /** @description Doublings within which a response counts as matched. */
              matchedWithin?: number;
              /** @description Over how many last moves of a sequence its trend is taken. */
              trendMoves?: number;
              /** @description Time within which a later act of the other side counts as an answer in the reciprocity figure, days. */
              answerDays?: number;
              /** @description How often one side's times are turned around the circle for the share of answers by chance. */
              nullTurns?: number;
              /** @description Silence after which a chain has ended, and signals no longer attach, days. */
              chainLullDays?: number;
              /** @description Age beyond which an alert is historical, days. */
              alertHorizonDays?: number;
              /** @description Branching weight of the fast kernel. */
              a1?: number;
              /** @description Mean delay of the fast kernel, days. */
              t1?: number;
              /** @description Branching weight of the slow kernel. */
              a2?: number;
              /** @description Mean delay of the slow kernel, days. */
              t2?: number;
              /** @description Least background rate, acts per day. */
              mu?: number;
              /** @description Fitted background rate; it replaces the counted one, acts per day. */
              background?: number;
              /** @description Time over which a side's own acts are counted for its background rate, days. */
              backgroundDays?: number;
              /** @description Acts that one act of a side's own is followed by soon (forecasts only). */
              own1?: number;
              /** @description Mean time after which it is followed by those (forecasts only), days. */
              ownT1?: number;
              /** @description Acts that one act of a side's own is followed by in the long run (forecasts only). */
              own2?: number;
              /** @description Mean time after which it is followed by those (forecasts only), days. */
              ownT2?: number;
              /** @description Longest time between provocation and response, days. */
              horizonDays?: number;
              /** @description How much a provocation weighs whose actor is only of the same party; the same actor weighs 1. */
              partyMatch?: number;
              /** @description How much a provocation weighs whose actor is only of the same bloc; the same actor weighs 1. */
              blocMatch?: number;
              /** @description Severity at which a provocation weighs what the kernels say, doublings. */
              severityPivot?: number;
              /** @description By how many doublings a provocation must be graver to weigh twice as much. */
              severityDivisor?: number;
              /** @description Probability from which an act is taken as a response. */
              probableFrom?: number;
            };
            /** @description The rows. */
            rows: components['schemas']['Coverage'][];
            /** @description `cursor` for the page behind this one; left out on the last. */
            next?: string;
          };
          'text/csv': string;
          'application/x-ndjson': components['schemas']['Coverage'];
        };
      };
      /** @description The caller has the answer; nothing was read for it. */
      304: {
        headers: {
          /** @description Another as soon as the answer may be another: it follows from the position and the question. */
          ETag?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A parameter is wrong; `problems` names it with its value. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no key, or nobody holds it. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The key does not have the scope read. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It cannot be given in any form that Accept names; `detail` says in which it can. */
      406: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The history is too long to be folded under other parameters than the defaults. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database cannot be reached. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The read models did not reach the position of `after` in time. */
      504: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listPending: {
    parameters: {
      query?: {
        /** @description How far actors roll up to the sides of dyads and sequences. Links, chains and alerts are always at bloc level. */
        level?: 'actor' | 'party' | 'bloc';
        /** @description Who counts as having done it where sources differ. */
        attribution?: 'consensus' | 'claimed' | 'accused';
        /** @description Only events accepted by then. */
        asOf?: string | unknown | unknown | unknown;
        /** @description The clock for the status of chains; left out: the last acceptance. */
        now?: string | unknown | unknown | unknown;
        /** @description Longest silence within an episode, days. */
        quietGapDays?: number;
        /** @description Least that a busy dyad's own rhythm shortens the quiet gap to, days. */
        quietGapLeastDays?: number;
        /** @description How many earlier acts a busy dyad's rhythm is measured on. */
        rhythmActions?: number;
        /** @description Mean gaps between those acts after which a silence ends an episode of a busy dyad. */
        rhythmFactor?: number;
        /** @description Longest interval of an action that still makes a move, days. */
        vagueDays?: number;
        /** @description Doublings within which a response counts as matched. */
        matchedWithin?: number;
        /** @description Over how many last moves of a sequence its trend is taken. */
        trendMoves?: number;
        /** @description Time within which a later act of the other side counts as an answer in the reciprocity figure, days. */
        answerDays?: number;
        /** @description How often one side's times are turned around the circle for the share of answers by chance. */
        nullTurns?: number;
        /** @description Silence after which a chain has ended, and signals no longer attach, days. */
        chainLullDays?: number;
        /** @description Age beyond which an alert is historical, days. */
        alertHorizonDays?: number;
        /** @description Branching weight of the fast kernel. */
        a1?: number;
        /** @description Mean delay of the fast kernel, days. */
        t1?: number;
        /** @description Branching weight of the slow kernel. */
        a2?: number;
        /** @description Mean delay of the slow kernel, days. */
        t2?: number;
        /** @description Least background rate, acts per day. */
        mu?: number;
        /** @description Fitted background rate; it replaces the counted one, acts per day. */
        background?: number;
        /** @description Time over which a side's own acts are counted for its background rate, days. */
        backgroundDays?: number;
        /** @description Acts that one act of a side's own is followed by soon (forecasts only). */
        own1?: number;
        /** @description Mean time after which it is followed by those (forecasts only), days. */
        ownT1?: number;
        /** @description Acts that one act of a side's own is followed by in the long run (forecasts only). */
        own2?: number;
        /** @description Mean time after which it is followed by those (forecasts only), days. */
        ownT2?: number;
        /** @description Longest time between provocation and response, days. */
        horizonDays?: number;
        /** @description How much a provocation weighs whose actor is only of the same party; the same actor weighs 1. */
        partyMatch?: number;
        /** @description How much a provocation weighs whose actor is only of the same bloc; the same actor weighs 1. */
        blocMatch?: number;
        /** @description Severity at which a provocation weighs what the kernels say, doublings. */
        severityPivot?: number;
        /** @description By how many doublings a provocation must be graver to weigh twice as much. */
        severityDivisor?: number;
        /** @description Probability from which an act is taken as a response. */
        probableFrom?: number;
        /** @description Wait until the read models cover this position of the log (as ingest answers it), up to 10 s. */
        after?: string;
        /** @description Only what happened, at least in part, at or after this time. */
        from?: string;
        /** @description Only what happened, at least in part, before this time. */
        to?: string;
        /** @description Only what this actor takes part in, or a side of this id. */
        actor?: string;
        /** @description Only what belongs to this: the id of a dyad (of dyads, sequences, alerts, actions), of a chain (of chains and alerts; of actions: its signals and restraints too; of links: all within it), of an action (of actions, links, chains, alerts), or of a report (of actions). */
        of?: string;
        /** @description Most rows on a page. Left out, JSON has a page of the default length, and every other form has all rows. */
        limit?: number;
        /** @description `next` of the page before. */
        cursor?: string;
        /** @description The form of the answer, before what Accept says: `json` (application/json: a page of rows with position and parameters), `csv` (text/csv: a table with a header row), `jsonl` (application/x-ndjson: every row as a line of JSON). */
        format?: 'json' | 'csv' | 'jsonl';
      };
      header?: {
        /** @description `ETag` of an answer that the caller has. */
        'If-None-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          /** @description Another as soon as the answer may be another: it follows from the position and the question. */
          ETag?: string;
          /** @description The next page, `<?...>; rel="next"`, relative to this address; left out on the last. */
          Link?: string;
          /** @description The position of the log that the answer covers, where its form has no place for it. */
          'Talion-Position'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description The position of the log that the answer covers. */
            position: string;
            /** @description What was asked for, defaults included: what the answer depends on beside the events. */
            parameters: {
              /**
               * @description How far actors roll up to the sides of dyads and sequences. Links, chains and alerts are always at bloc level.
               * @enum {string}
               */
              level?: 'actor' | 'party' | 'bloc';
              /**
               * @description Who counts as having done it where sources differ.
               * @enum {string}
               */
              attribution?: 'consensus' | 'claimed' | 'accused';
              /** @description Only events accepted by then. */
              asOf?: string | unknown | unknown | unknown;
              /** @description The clock for the status of chains; left out: the last acceptance. */
              now?: string | unknown | unknown | unknown;
              /** @description Longest silence within an episode, days. */
              quietGapDays?: number;
              /** @description Least that a busy dyad's own rhythm shortens the quiet gap to, days. */
              quietGapLeastDays?: number;
              /** @description How many earlier acts a busy dyad's rhythm is measured on. */
              rhythmActions?: number;
              /** @description Mean gaps between those acts after which a silence ends an episode of a busy dyad. */
              rhythmFactor?: number;
              /** @description Longest interval of an action that still makes a move, days. */
              vagueDays?: number;
              /** @description Doublings within which a response counts as matched. */
              matchedWithin?: number;
              /** @description Over how many last moves of a sequence its trend is taken. */
              trendMoves?: number;
              /** @description Time within which a later act of the other side counts as an answer in the reciprocity figure, days. */
              answerDays?: number;
              /** @description How often one side's times are turned around the circle for the share of answers by chance. */
              nullTurns?: number;
              /** @description Silence after which a chain has ended, and signals no longer attach, days. */
              chainLullDays?: number;
              /** @description Age beyond which an alert is historical, days. */
              alertHorizonDays?: number;
              /** @description Branching weight of the fast kernel. */
              a1?: number;
              /** @description Mean delay of the fast kernel, days. */
              t1?: number;
              /** @description Branching weight of the slow kernel. */
              a2?: number;
              /** @description Mean delay of the slow kernel, days. */
              t2?: number;
              /** @description Least background rate, acts per day. */
              mu?: number;
              /** @description Fitted background rate; it replaces the counted one, acts per day. */
              background?: number;
              /** @description Time over which a side's own acts are counted for its background rate, days. */
              backgroundDays?: number;
              /** @description Acts that one act of a side's own is followed by soon (forecasts only). */
              own1?: number;
              /** @description Mean time after which it is followed by those (forecasts only), days. */
              ownT1?: number;
              /** @description Acts that one act of a side's own is followed by in the long run (forecasts only). */
              own2?: number;
              /** @description Mean time after which it is followed by those (forecasts only), days. */
              ownT2?: number;
              /** @description Longest time between provocation and response, days. */
              horizonDays?: number;
              /** @description How much a provocation weighs whose actor is only of the same party; the same actor weighs 1. */
              partyMatch?: number;
              /** @description How much a provocation weighs whose actor is only of the same bloc; the same actor weighs 1. */
              blocMatch?: number;
              /** @description Severity at which a provocation weighs what the kernels say, doublings. */
              severityPivot?: number;
              /** @description By how many doublings a provocation must be graver to weigh twice as much. */
              severityDivisor?: number;
              /** @description Probability from which an act is taken as a response. */
              probableFrom?: number;
            };
            /** @description The rows. */
            rows: components['schemas']['Pending'][];
            /** @description `cursor` for the page behind this one; left out on the last. */
            next?: string;
          };
          'text/csv': string;
          'application/x-ndjson': components['schemas']['Pending'];
        };
      };
      /** @description The caller has the answer; nothing was read for it. */
      304: {
        headers: {
          /** @description Another as soon as the answer may be another: it follows from the position and the question. */
          ETag?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A parameter is wrong; `problems` names it with its value. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no key, or nobody holds it. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The key does not have the scope read. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It cannot be given in any form that Accept names; `detail` says in which it can. */
      406: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The history is too long to be folded under other parameters than the defaults. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database cannot be reached. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The read models did not reach the position of `after` in time. */
      504: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  explainAction: {
    parameters: {
      query?: {
        /** @description How far actors roll up to the sides of dyads and sequences. Links, chains and alerts are always at bloc level. */
        level?: 'actor' | 'party' | 'bloc';
        /** @description Who counts as having done it where sources differ. */
        attribution?: 'consensus' | 'claimed' | 'accused';
        /** @description Only events accepted by then. */
        asOf?: string | unknown | unknown | unknown;
        /** @description The clock for the status of chains; left out: the last acceptance. */
        now?: string | unknown | unknown | unknown;
        /** @description Longest silence within an episode, days. */
        quietGapDays?: number;
        /** @description Least that a busy dyad's own rhythm shortens the quiet gap to, days. */
        quietGapLeastDays?: number;
        /** @description How many earlier acts a busy dyad's rhythm is measured on. */
        rhythmActions?: number;
        /** @description Mean gaps between those acts after which a silence ends an episode of a busy dyad. */
        rhythmFactor?: number;
        /** @description Longest interval of an action that still makes a move, days. */
        vagueDays?: number;
        /** @description Doublings within which a response counts as matched. */
        matchedWithin?: number;
        /** @description Over how many last moves of a sequence its trend is taken. */
        trendMoves?: number;
        /** @description Time within which a later act of the other side counts as an answer in the reciprocity figure, days. */
        answerDays?: number;
        /** @description How often one side's times are turned around the circle for the share of answers by chance. */
        nullTurns?: number;
        /** @description Silence after which a chain has ended, and signals no longer attach, days. */
        chainLullDays?: number;
        /** @description Age beyond which an alert is historical, days. */
        alertHorizonDays?: number;
        /** @description Branching weight of the fast kernel. */
        a1?: number;
        /** @description Mean delay of the fast kernel, days. */
        t1?: number;
        /** @description Branching weight of the slow kernel. */
        a2?: number;
        /** @description Mean delay of the slow kernel, days. */
        t2?: number;
        /** @description Least background rate, acts per day. */
        mu?: number;
        /** @description Fitted background rate; it replaces the counted one, acts per day. */
        background?: number;
        /** @description Time over which a side's own acts are counted for its background rate, days. */
        backgroundDays?: number;
        /** @description Acts that one act of a side's own is followed by soon (forecasts only). */
        own1?: number;
        /** @description Mean time after which it is followed by those (forecasts only), days. */
        ownT1?: number;
        /** @description Acts that one act of a side's own is followed by in the long run (forecasts only). */
        own2?: number;
        /** @description Mean time after which it is followed by those (forecasts only), days. */
        ownT2?: number;
        /** @description Longest time between provocation and response, days. */
        horizonDays?: number;
        /** @description How much a provocation weighs whose actor is only of the same party; the same actor weighs 1. */
        partyMatch?: number;
        /** @description How much a provocation weighs whose actor is only of the same bloc; the same actor weighs 1. */
        blocMatch?: number;
        /** @description Severity at which a provocation weighs what the kernels say, doublings. */
        severityPivot?: number;
        /** @description By how many doublings a provocation must be graver to weigh twice as much. */
        severityDivisor?: number;
        /** @description Probability from which an act is taken as a response. */
        probableFrom?: number;
        /** @description Wait until the read models cover this position of the log (as ingest answers it), up to 10 s. */
        after?: string;
      };
      header?: never;
      path: {
        /** @description Id of the action. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description The position of the log that the answer covers. */
            position: string;
            /** @description What was asked for, defaults included: what the answer depends on beside the events. */
            parameters: {
              /**
               * @description How far actors roll up to the sides of dyads and sequences. Links, chains and alerts are always at bloc level.
               * @enum {string}
               */
              level?: 'actor' | 'party' | 'bloc';
              /**
               * @description Who counts as having done it where sources differ.
               * @enum {string}
               */
              attribution?: 'consensus' | 'claimed' | 'accused';
              /** @description Only events accepted by then. */
              asOf?: string | unknown | unknown | unknown;
              /** @description The clock for the status of chains; left out: the last acceptance. */
              now?: string | unknown | unknown | unknown;
              /** @description Longest silence within an episode, days. */
              quietGapDays?: number;
              /** @description Least that a busy dyad's own rhythm shortens the quiet gap to, days. */
              quietGapLeastDays?: number;
              /** @description How many earlier acts a busy dyad's rhythm is measured on. */
              rhythmActions?: number;
              /** @description Mean gaps between those acts after which a silence ends an episode of a busy dyad. */
              rhythmFactor?: number;
              /** @description Longest interval of an action that still makes a move, days. */
              vagueDays?: number;
              /** @description Doublings within which a response counts as matched. */
              matchedWithin?: number;
              /** @description Over how many last moves of a sequence its trend is taken. */
              trendMoves?: number;
              /** @description Time within which a later act of the other side counts as an answer in the reciprocity figure, days. */
              answerDays?: number;
              /** @description How often one side's times are turned around the circle for the share of answers by chance. */
              nullTurns?: number;
              /** @description Silence after which a chain has ended, and signals no longer attach, days. */
              chainLullDays?: number;
              /** @description Age beyond which an alert is historical, days. */
              alertHorizonDays?: number;
              /** @description Branching weight of the fast kernel. */
              a1?: number;
              /** @description Mean delay of the fast kernel, days. */
              t1?: number;
              /** @description Branching weight of the slow kernel. */
              a2?: number;
              /** @description Mean delay of the slow kernel, days. */
              t2?: number;
              /** @description Least background rate, acts per day. */
              mu?: number;
              /** @description Fitted background rate; it replaces the counted one, acts per day. */
              background?: number;
              /** @description Time over which a side's own acts are counted for its background rate, days. */
              backgroundDays?: number;
              /** @description Acts that one act of a side's own is followed by soon (forecasts only). */
              own1?: number;
              /** @description Mean time after which it is followed by those (forecasts only), days. */
              ownT1?: number;
              /** @description Acts that one act of a side's own is followed by in the long run (forecasts only). */
              own2?: number;
              /** @description Mean time after which it is followed by those (forecasts only), days. */
              ownT2?: number;
              /** @description Longest time between provocation and response, days. */
              horizonDays?: number;
              /** @description How much a provocation weighs whose actor is only of the same party; the same actor weighs 1. */
              partyMatch?: number;
              /** @description How much a provocation weighs whose actor is only of the same bloc; the same actor weighs 1. */
              blocMatch?: number;
              /** @description Severity at which a provocation weighs what the kernels say, doublings. */
              severityPivot?: number;
              /** @description By how many doublings a provocation must be graver to weigh twice as much. */
              severityDivisor?: number;
              /** @description Probability from which an act is taken as a response. */
              probableFrom?: number;
            };
            /** @description Id of the action. */
            action: string;
            identity: components['schemas']['Identity'];
            attribution: components['schemas']['Attribution'];
            /** @description What it answers, and what answers it, each with its arithmetic. */
            links: components['schemas']['LinkExplained'][];
            /** @description Names of the actors spoken of, by id. */
            names: {
              [key: string]: string;
            };
            /** @description The same in plain sentences. */
            inWords: {
              /** @description Why its reports are one action. */
              identity: string[];
              /** @description Why these are said to have done it. */
              attribution: string[];
              /** @description Why it answers what it answers. */
              links: string[];
            };
          };
        };
      };
      /** @description A parameter is wrong; `problems` names it with its value. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no key, or nobody holds it. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The key does not have the scope read. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none of this id, under these parameters. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The history is too long to be folded under other parameters than the defaults. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database cannot be reached. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The read models did not reach the position of `after` in time. */
      504: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listForecasts: {
    parameters: {
      query?: {
        /** @description How far actors roll up to the sides of dyads and sequences. Links, chains and alerts are always at bloc level. */
        level?: 'actor' | 'party' | 'bloc';
        /** @description Who counts as having done it where sources differ. */
        attribution?: 'consensus' | 'claimed' | 'accused';
        /** @description Only events accepted by then. */
        asOf?: string | unknown | unknown | unknown;
        /** @description The clock for the status of chains; left out: the last acceptance. */
        now?: string | unknown | unknown | unknown;
        /** @description Longest silence within an episode, days. */
        quietGapDays?: number;
        /** @description Least that a busy dyad's own rhythm shortens the quiet gap to, days. */
        quietGapLeastDays?: number;
        /** @description How many earlier acts a busy dyad's rhythm is measured on. */
        rhythmActions?: number;
        /** @description Mean gaps between those acts after which a silence ends an episode of a busy dyad. */
        rhythmFactor?: number;
        /** @description Longest interval of an action that still makes a move, days. */
        vagueDays?: number;
        /** @description Doublings within which a response counts as matched. */
        matchedWithin?: number;
        /** @description Over how many last moves of a sequence its trend is taken. */
        trendMoves?: number;
        /** @description Time within which a later act of the other side counts as an answer in the reciprocity figure, days. */
        answerDays?: number;
        /** @description How often one side's times are turned around the circle for the share of answers by chance. */
        nullTurns?: number;
        /** @description Silence after which a chain has ended, and signals no longer attach, days. */
        chainLullDays?: number;
        /** @description Age beyond which an alert is historical, days. */
        alertHorizonDays?: number;
        /** @description Branching weight of the fast kernel. */
        a1?: number;
        /** @description Mean delay of the fast kernel, days. */
        t1?: number;
        /** @description Branching weight of the slow kernel. */
        a2?: number;
        /** @description Mean delay of the slow kernel, days. */
        t2?: number;
        /** @description Least background rate, acts per day. */
        mu?: number;
        /** @description Fitted background rate; it replaces the counted one, acts per day. */
        background?: number;
        /** @description Time over which a side's own acts are counted for its background rate, days. */
        backgroundDays?: number;
        /** @description Acts that one act of a side's own is followed by soon (forecasts only). */
        own1?: number;
        /** @description Mean time after which it is followed by those (forecasts only), days. */
        ownT1?: number;
        /** @description Acts that one act of a side's own is followed by in the long run (forecasts only). */
        own2?: number;
        /** @description Mean time after which it is followed by those (forecasts only), days. */
        ownT2?: number;
        /** @description Longest time between provocation and response, days. */
        horizonDays?: number;
        /** @description How much a provocation weighs whose actor is only of the same party; the same actor weighs 1. */
        partyMatch?: number;
        /** @description How much a provocation weighs whose actor is only of the same bloc; the same actor weighs 1. */
        blocMatch?: number;
        /** @description Severity at which a provocation weighs what the kernels say, doublings. */
        severityPivot?: number;
        /** @description By how many doublings a provocation must be graver to weigh twice as much. */
        severityDivisor?: number;
        /** @description Probability from which an act is taken as a response. */
        probableFrom?: number;
        /** @description Wait until the read models cover this position of the log (as ingest answers it), up to 10 s. */
        after?: string;
        /** @description Only what happened, at least in part, at or after this time. */
        from?: string;
        /** @description Only what happened, at least in part, before this time. */
        to?: string;
        /** @description Only what this actor takes part in, or a side of this id. */
        actor?: string;
        /** @description Only what belongs to this: the id of a dyad (of dyads, sequences, alerts, actions), of a chain (of chains and alerts; of actions: its signals and restraints too; of links: all within it), of an action (of actions, links, chains, alerts), or of a report (of actions). */
        of?: string;
        /** @description Most rows on a page. Left out, JSON has a page of the default length, and every other form has all rows. */
        limit?: number;
        /** @description `next` of the page before. */
        cursor?: string;
        /** @description The form of the answer, before what Accept says: `json` (application/json: a page of rows with position and parameters), `csv` (text/csv: a table with a header row), `jsonl` (application/x-ndjson: every row as a line of JSON). */
        format?: 'json' | 'csv' | 'jsonl';
      };
      header?: {
        /** @description `ETag` of an answer that the caller has. */
        'If-None-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          /** @description Another as soon as the answer may be another: it follows from the position and the question. */
          ETag?: string;
          /** @description The next page, `<?...>; rel="next"`, relative to this address; left out on the last. */
          Link?: string;
          /** @description The position of the log that the answer covers, where its form has no place for it. */
          'Talion-Position'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description The position of the log that the answer covers. */
            position: string;
            /** @description What was asked for, defaults included: what the answer depends on beside the events. */
            parameters: {
              /**
               * @description How far actors roll up to the sides of dyads and sequences. Links, chains and alerts are always at bloc level.
               * @enum {string}
               */
              level?: 'actor' | 'party' | 'bloc';
              /**
               * @description Who counts as having done it where sources differ.
               * @enum {string}
               */
              attribution?: 'consensus' | 'claimed' | 'accused';
              /** @description Only events accepted by then. */
              asOf?: string | unknown | unknown | unknown;
              /** @description The clock for the status of chains; left out: the last acceptance. */
              now?: string | unknown | unknown | unknown;
              /** @description Longest silence within an episode, days. */
              quietGapDays?: number;
              /** @description Least that a busy dyad's own rhythm shortens the quiet gap to, days. */
              quietGapLeastDays?: number;
              /** @description How many earlier acts a busy dyad's rhythm is measured on. */
              rhythmActions?: number;
              /** @description Mean gaps between those acts after which a silence ends an episode of a busy dyad. */
              rhythmFactor?: number;
              /** @description Longest interval of an action that still makes a move, days. */
              vagueDays?: number;
              /** @description Doublings within which a response counts as matched. */
              matchedWithin?: number;
              /** @description Over how many last moves of a sequence its trend is taken. */
              trendMoves?: number;
              /** @description Time within which a later act of the other side counts as an answer in the reciprocity figure, days. */
              answerDays?: number;
              /** @description How often one side's times are turned around the circle for the share of answers by chance. */
              nullTurns?: number;
              /** @description Silence after which a chain has ended, and signals no longer attach, days. */
              chainLullDays?: number;
              /** @description Age beyond which an alert is historical, days. */
              alertHorizonDays?: number;
              /** @description Branching weight of the fast kernel. */
              a1?: number;
              /** @description Mean delay of the fast kernel, days. */
              t1?: number;
              /** @description Branching weight of the slow kernel. */
              a2?: number;
              /** @description Mean delay of the slow kernel, days. */
              t2?: number;
              /** @description Least background rate, acts per day. */
              mu?: number;
              /** @description Fitted background rate; it replaces the counted one, acts per day. */
              background?: number;
              /** @description Time over which a side's own acts are counted for its background rate, days. */
              backgroundDays?: number;
              /** @description Acts that one act of a side's own is followed by soon (forecasts only). */
              own1?: number;
              /** @description Mean time after which it is followed by those (forecasts only), days. */
              ownT1?: number;
              /** @description Acts that one act of a side's own is followed by in the long run (forecasts only). */
              own2?: number;
              /** @description Mean time after which it is followed by those (forecasts only), days. */
              ownT2?: number;
              /** @description Longest time between provocation and response, days. */
              horizonDays?: number;
              /** @description How much a provocation weighs whose actor is only of the same party; the same actor weighs 1. */
              partyMatch?: number;
              /** @description How much a provocation weighs whose actor is only of the same bloc; the same actor weighs 1. */
              blocMatch?: number;
              /** @description Severity at which a provocation weighs what the kernels say, doublings. */
              severityPivot?: number;
              /** @description By how many doublings a provocation must be graver to weigh twice as much. */
              severityDivisor?: number;
              /** @description Probability from which an act is taken as a response. */
              probableFrom?: number;
            };
            /** @description The rows. */
            rows: components['schemas']['Forecast'][];
            /** @description `cursor` for the page behind this one; left out on the last. */
            next?: string;
          };
          'text/csv': string;
          'application/x-ndjson': components['schemas']['Forecast'];
        };
      };
      /** @description The caller has the answer; nothing was read for it. */
      304: {
        headers: {
          /** @description Another as soon as the answer may be another: it follows from the position and the question. */
          ETag?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A parameter is wrong; `problems` names it with its value. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no key, or nobody holds it. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The key does not have the scope read. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description It cannot be given in any form that Accept names; `detail` says in which it can. */
      406: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The history is too long to be folded under other parameters than the defaults. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database cannot be reached. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The read models did not reach the position of `after` in time. */
      504: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listQuarantine: {
    parameters: {
      query?: {
        /** @description How far actors roll up to the sides of dyads and sequences. Links, chains and alerts are always at bloc level. */
        level?: 'actor' | 'party' | 'bloc';
        /** @description Who counts as having done it where sources differ. */
        attribution?: 'consensus' | 'claimed' | 'accused';
        /** @description Only events accepted by then. */
        asOf?: string | unknown | unknown | unknown;
        /** @description The clock for the status of chains; left out: the last acceptance. */
        now?: string | unknown | unknown | unknown;
        /** @description Longest silence within an episode, days. */
        quietGapDays?: number;
        /** @description Least that a busy dyad's own rhythm shortens the quiet gap to, days. */
        quietGapLeastDays?: number;
        /** @description How many earlier acts a busy dyad's rhythm is measured on. */
        rhythmActions?: number;
        /** @description Mean gaps between those acts after which a silence ends an episode of a busy dyad. */
        rhythmFactor?: number;
        /** @description Longest interval of an action that still makes a move, days. */
        vagueDays?: number;
        /** @description Doublings within which a response counts as matched. */
        matchedWithin?: number;
        /** @description Over how many last moves of a sequence its trend is taken. */
        trendMoves?: number;
        /** @description Time within which a later act of the other side counts as an answer in the reciprocity figure, days. */
        answerDays?: number;
        /** @description How often one side's times are turned around the circle for the share of answers by chance. */
        nullTurns?: number;
        /** @description Silence after which a chain has ended, and signals no longer attach, days. */
        chainLullDays?: number;
        /** @description Age beyond which an alert is historical, days. */
        alertHorizonDays?: number;
        /** @description Branching weight of the fast kernel. */
        a1?: number;
        /** @description Mean delay of the fast kernel, days. */
        t1?: number;
        /** @description Branching weight of the slow kernel. */
        a2?: number;
        /** @description Mean delay of the slow kernel, days. */
        t2?: number;
        /** @description Least background rate, acts per day. */
        mu?: number;
        /** @description Fitted background rate; it replaces the counted one, acts per day. */
        background?: number;
        /** @description Time over which a side's own acts are counted for its background rate, days. */
        backgroundDays?: number;
        /** @description Acts that one act of a side's own is followed by soon (forecasts only). */
        own1?: number;
        /** @description Mean time after which it is followed by those (forecasts only), days. */
        ownT1?: number;
        /** @description Acts that one act of a side's own is followed by in the long run (forecasts only). */
        own2?: number;
        /** @description Mean time after which it is followed by those (forecasts only), days. */
        ownT2?: number;
        /** @description Longest time between provocation and response, days. */
        horizonDays?: number;
        /** @description How much a provocation weighs whose actor is only of the same party; the same actor weighs 1. */
        partyMatch?: number;
        /** @description How much a provocation weighs whose actor is only of the same bloc; the same actor weighs 1. */
        blocMatch?: number;
        /** @description Severity at which a provocation weighs what the kernels say, doublings. */
        severityPivot?: number;
        /** @description By how many doublings a provocation must be graver to weigh twice as much. */
        severityDivisor?: number;
        /** @description Probability from which an act is taken as a response. */
        probableFrom?: number;
        /** @description Wait until the read models cover this position of the log (as ingest answers it), up to 10 s. */
        after?: string;
        /** @description Only what happened, at least in part, at or after this time. */
        from?: string;
        /** @description Only what happened, at least in part, before this time. */
        to?: string;
        /** @description Only what this actor takes part in, or a side of this id. */
        actor?: string;
        /** @description Only what belongs to this: the id of a dyad (of dyads, sequences, alerts, actions), of a chain (of chains and alerts; of actions: its signals and restraints too; of links: all within it), of an action (of actions, links, chains, alerts), or of a report (of actions). */
        of?: string;
        /** @description Only rows of this kind. */
        kind?: 'halted' | 'unreadable' | 'conflict';
        /** @description Most rows on a page. Left out, JSON has a page of the default length, and every other form has all rows. */
        limit?: number;
        /** @description `next` of the page before. */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description The position of the log that the answer covers. */
            position: string;
            /** @description What was asked for, defaults included: what the answer depends on beside the events. */
            parameters: {
              /**
               * @description How far actors roll up to the sides of dyads and sequences. Links, chains and alerts are always at bloc level.
               * @enum {string}
               */
              level?: 'actor' | 'party' | 'bloc';
              /**
               * @description Who counts as having done it where sources differ.
               * @enum {string}
               */
              attribution?: 'consensus' | 'claimed' | 'accused';
              /** @description Only events accepted by then. */
              asOf?: string | unknown | unknown | unknown;
              /** @description The clock for the status of chains; left out: the last acceptance. */
              now?: string | unknown | unknown | unknown;
              /** @description Longest silence within an episode, days. */
              quietGapDays?: number;
              /** @description Least that a busy dyad's own rhythm shortens the quiet gap to, days. */
              quietGapLeastDays?: number;
              /** @description How many earlier acts a busy dyad's rhythm is measured on. */
              rhythmActions?: number;
              /** @description Mean gaps between those acts after which a silence ends an episode of a busy dyad. */
              rhythmFactor?: number;
              /** @description Longest interval of an action that still makes a move, days. */
              vagueDays?: number;
              /** @description Doublings within which a response counts as matched. */
              matchedWithin?: number;
              /** @description Over how many last moves of a sequence its trend is taken. */
              trendMoves?: number;
              /** @description Time within which a later act of the other side counts as an answer in the reciprocity figure, days. */
              answerDays?: number;
              /** @description How often one side's times are turned around the circle for the share of answers by chance. */
              nullTurns?: number;
              /** @description Silence after which a chain has ended, and signals no longer attach, days. */
              chainLullDays?: number;
              /** @description Age beyond which an alert is historical, days. */
              alertHorizonDays?: number;
              /** @description Branching weight of the fast kernel. */
              a1?: number;
              /** @description Mean delay of the fast kernel, days. */
              t1?: number;
              /** @description Branching weight of the slow kernel. */
              a2?: number;
              /** @description Mean delay of the slow kernel, days. */
              t2?: number;
              /** @description Least background rate, acts per day. */
              mu?: number;
              /** @description Fitted background rate; it replaces the counted one, acts per day. */
              background?: number;
              /** @description Time over which a side's own acts are counted for its background rate, days. */
              backgroundDays?: number;
              /** @description Acts that one act of a side's own is followed by soon (forecasts only). */
              own1?: number;
              /** @description Mean time after which it is followed by those (forecasts only), days. */
              ownT1?: number;
              /** @description Acts that one act of a side's own is followed by in the long run (forecasts only). */
              own2?: number;
              /** @description Mean time after which it is followed by those (forecasts only), days. */
              ownT2?: number;
              /** @description Longest time between provocation and response, days. */
              horizonDays?: number;
              /** @description How much a provocation weighs whose actor is only of the same party; the same actor weighs 1. */
              partyMatch?: number;
              /** @description How much a provocation weighs whose actor is only of the same bloc; the same actor weighs 1. */
              blocMatch?: number;
              /** @description Severity at which a provocation weighs what the kernels say, doublings. */
              severityPivot?: number;
              /** @description By how many doublings a provocation must be graver to weigh twice as much. */
              severityDivisor?: number;
              /** @description Probability from which an act is taken as a response. */
              probableFrom?: number;
            };
            /** @description The records. */
            rows: (
              | {
                  /** @constant */
                  kind: 'halted';
                  /** @description Grows with every one. */
                  sequence: number;
                  /** @description Where it stands in the log, partition:offset. */
                  at: string;
                  /** @description What waits together: the sides of a report, or the event that words are about. */
                  key: string;
                  /** @description What went wrong, or behind what it waits. */
                  reason: string;
                  /** @description Digest of its type and data. */
                  content: string;
                  event: components['schemas']['Event'];
                }
              | {
                  /** @constant */
                  kind: 'unreadable';
                  /** @description Grows with every one. */
                  sequence: number;
                  /** @description Where it stands in the log, partition:offset. */
                  at: string;
                  /** @description What is wrong with it, by field and value. */
                  reason: string;
                  /** @description The record, cut to a readable length. */
                  value: string;
                }
              | {
                  /** @constant */
                  kind: 'conflict';
                  /** @description Its id. */
                  id: string;
                  /** @description Its source. */
                  source: string;
                  /** @description Its number among the records of its identity that were set aside, from 1. */
                  n: number;
                  /**
                   * Format: date-time
                   * @description When it was accepted. UTC.
                   */
                  time: string;
                  /** @description Why it was set aside. */
                  reason: string;
                  event: components['schemas']['Event'];
                  /** @description Whether its source says by now what it says: it was replayed, or corrected in another way. */
                  settled: boolean;
                }
            )[];
            /** @description `cursor` for the page behind this one; left out on the last. */
            next?: string;
          };
        };
      };
      /** @description A parameter is wrong; `problems` names it with its value. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no key, or nobody holds it. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The key does not have the scope read. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The history is too long to be folded under other parameters than the defaults. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database cannot be reached. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The read models did not reach the position of `after` in time. */
      504: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listKnowledge: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description The position of the log that the answer covers. */
            position: string;
            /** @description All of them, in order. */
            rows: {
              /**
               * Format: date-time
               * @description Its beginning: an hour of UTC, or the first of several hours where there are more than a thousand. UTC.
               */
              from: string;
              /**
               * Format: date-time
               * @description The last acceptance in it: as `asOf` it asks for what was known at its end. UTC.
               */
              last: string;
              /** @description Events accepted in it. */
              events: number;
            }[];
          };
        };
      };
      /** @description There is no key, or nobody holds it. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The key does not have the scope read. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database cannot be reached. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  streamChanges: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A stream that does not end by itself. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/event-stream': string;
        };
      };
      /** @description There is no key, or nobody holds it. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The key does not have the scope read. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database cannot be reached. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  search: {
    parameters: {
      query: {
        /** @description Wait until the read models cover this position of the log (as ingest answers it), up to 10 s. */
        after?: string;
        /** @description Only events accepted by then. */
        asOf?: string | unknown | unknown | unknown;
        /** @description Most rows of each kind. */
        limit?: number;
        /** @description What to find, of actor, place, action, joined by commas; left out: all. */
        kinds?: string;
        /** @description What to look for: all words, "a phrase", or, -word; 1 to 200 characters. The last word may be a beginning. */
        q: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What was found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description The position of the log that the answer covers. */
            position: string;
            /** @description What was asked for, defaults included. */
            parameters: {
              /** @description The words. */
              q: string;
              /** @description What to find. */
              kinds: ('actor' | 'place' | 'action')[];
              /** @description Most rows of each kind. */
              limit: number;
              /** @description As known then. */
              asOf?: string;
            };
            /** @description Actors, then places, then actions, each the best first. */
            rows: (
              | {
                  /** @constant */
                  kind: 'actor';
                  /** @description Its id. */
                  id: string;
                  /** @description The name to show. */
                  name: string;
                  /** @description Other names and spellings. */
                  aliases: string[];
                  /** @description How well it fits, beside others of its kind: higher is better. */
                  rank: number;
                }
              | {
                  /** @constant */
                  kind: 'place';
                  /** @description Its name, as the report spells it that fits best. */
                  name: string;
                  /** @description The country, of several the first that the report names. */
                  country?: string;
                  /** @description How many of the actions that the search finds are reported from there. */
                  actions: number;
                  /** @description Id of one of them. */
                  example: string;
                  /** @description How well it fits, beside others of its kind: higher is better. */
                  rank: number;
                }
              | {
                  /** @constant */
                  kind: 'action';
                  /** @description Its id. */
                  id: string;
                  /** @description The report, by the name that the action gives it. */
                  report: string;
                  /** @description Source of the report. */
                  source: string;
                  /** @description What of the report was found, as plain text. */
                  snippet: {
                    /** @description A piece of its summary; where the words are not in it, whom and which place it names. */
                    text: string;
                    /** @description Where the words stand: places in UTF-16 units, from (inclusive) and to (exclusive). */
                    marks: number[][];
                  };
                  /** @description When it happened. */
                  occurred: {
                    /**
                     * Format: date-time
                     * @description Start, inclusive. UTC.
                     */
                    from: string;
                    /**
                     * Format: date-time
                     * @description End, exclusive. UTC.
                     */
                    to: string;
                    /**
                     * @description How precisely it is dated.
                     * @enum {string}
                     */
                    precision: 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';
                  };
                  /** @description How well it fits, beside others of its kind: higher is better. */
                  rank: number;
                }
            )[];
          };
        };
      };
      /** @description A parameter is wrong; `problems` names it with its value. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no key, or nobody holds it. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The key does not have the scope read. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description With `asOf`: the history is too long to be folded for one question. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database cannot be reached. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The read models did not reach the position of `after` in time. */
      504: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listNotices: {
    parameters: {
      query?: {
        /** @description Wait until the read models cover this position of the log, up to 10 s. */
        after?: string;
        /** @description The sequence behind which to begin: `next` of the page before. */
        cursor?: number;
        /** @description Most notices on a page. */
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description The notices. */
            rows: components['schemas']['Notice'][];
            /** @description `cursor` for the page behind this one; left out on the last. */
            next?: string;
          };
        };
      };
      /** @description A parameter is wrong. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no key, or nobody holds it. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The key does not have the scope read. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database cannot be reached. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The read models did not reach the position in time. */
      504: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  streamNotices: {
    parameters: {
      query?: {
        /** @description Also notices that are only recorded. */
        all?: boolean;
        /** @description The same, where headers cannot be set. */
        lastEventId?: number;
      };
      header?: {
        /** @description The last event that the client has; a browser sends it by itself. */
        'Last-Event-ID'?: number;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A stream that does not end by itself. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/event-stream': components['schemas']['Notice'];
        };
      };
      /** @description A parameter is wrong. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no key, or nobody holds it. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The key does not have the scope read. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database cannot be reached. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listEndpoints: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description They. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description All, the oldest first. */
            rows: {
              /** @description Tells it from the others. */
              id: string;
              /** @description For people. */
              name: string;
              /**
               * @description How they are sent.
               * @enum {string}
               */
              kind: 'webhook' | 'chat' | 'mail' | 'kafka';
              /** @description A URL, mail addresses separated by commas, or a topic. */
              target: string;
              /** @description Nothing is raised for or sent to one that is off. */
              on: boolean;
              /** @description Why it is off. */
              offReason?: string;
              /** @description Name of the key that did it. */
              by: string;
              /**
               * Format: date-time
               * @description When it was made. UTC.
               */
              created: string;
              /** @description Messages that wait to be sent. */
              waiting: number;
              /** @description Messages that were given up. */
              dead: number;
              /** @description Attempts that failed since the last that succeeded. */
              failures: number;
              /**
               * Format: date-time
               * @description It has failed too often: nothing is sent until then, and then one message tries. UTC.
               */
              openUntil?: string;
              /** @description It answers again: what piled up meanwhile is sent slowly as long as others have messages under way. */
              catchingUp: boolean;
            }[];
          };
        };
      };
      /** @description There is no key, or nobody holds it. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The key does not have the scope read. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database cannot be reached. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  makeEndpoint: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description For people. */
          name: string;
          /**
           * @description chat: an incoming webhook of Slack or Mattermost.
           * @enum {string}
           */
          kind: 'webhook' | 'chat' | 'mail';
          /** @description The URL of a webhook or chat, or mail addresses separated by commas. */
          target: string;
        };
      };
    };
    responses: {
      /** @description The endpoint. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description Where messages go. */
            endpoint: {
              /** @description Tells it from the others. */
              id: string;
              /** @description For people. */
              name: string;
              /**
               * @description How they are sent.
               * @enum {string}
               */
              kind: 'webhook' | 'chat' | 'mail' | 'kafka';
              /** @description A URL, mail addresses separated by commas, or a topic. */
              target: string;
              /** @description Nothing is raised for or sent to one that is off. */
              on: boolean;
              /** @description Why it is off. */
              offReason?: string;
              /** @description Name of the key that did it. */
              by: string;
              /**
               * Format: date-time
               * @description When it was made. UTC.
               */
              created: string;
              /** @description Messages that wait to be sent. */
              waiting: number;
              /** @description Messages that were given up. */
              dead: number;
              /** @description Attempts that failed since the last that succeeded. */
              failures: number;
              /**
               * Format: date-time
               * @description It has failed too often: nothing is sent until then, and then one message tries. UTC.
               */
              openUntil?: string;
              /** @description It answers again: what piled up meanwhile is sent slowly as long as others have messages under way. */
              catchingUp: boolean;
            };
            /** @description What its webhooks are signed with (Standard Webhooks). Keep it: it is shown this once. */
            secret?: string;
          };
        };
      };
      /** @description There is no key, or nobody holds it. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The key does not have the scope desk. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A field is wrong, or the target leads where nothing may be sent. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database cannot be reached. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  removeEndpoint: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is gone; what waited for it is cancelled. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description There is no key, or nobody holds it. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The key does not have the scope desk. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none of this id. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database cannot be reached. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  switchEndpoint: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description Nothing is raised for or sent to an endpoint that is off. */
          on: boolean;
        };
      };
    };
    responses: {
      /** @description It is so. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description There is no key, or nobody holds it. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The key does not have the scope desk. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none of this id. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database cannot be reached. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  rotateSecret: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The secret. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description What its webhooks are signed with (Standard Webhooks). Keep it: it is shown this once. */
            secret: string;
          };
        };
      };
      /** @description There is no key, or nobody holds it. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The key does not have the scope desk. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no webhook of this id. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database cannot be reached. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  tryEndpoint: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The message; look it up to see. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description The id that the receiver sees, the same at every attempt. */
            id: string;
            /** @description Id of the subscription; empty for a trial. */
            subscription: string;
            /** @description Id of the endpoint. */
            endpoint: string;
            /**
             * @description waiting: to be sent; delivered: the endpoint took it; dead: given up; muted: never sent; cancelled: its ground fell away before it was sent.
             * @enum {string}
             */
            state: 'waiting' | 'delivered' | 'dead' | 'muted' | 'cancelled';
            /**
             * Format: date-time
             * @description Not sent before. UTC.
             */
            due: string;
            /** @description What it tells; nothing in a trial. */
            facts: {
              /** @description The same at every attempt. */
              id: string;
              /**
               * @description What became of the alert.
               * @enum {string}
               */
              kind: 'raised' | 'amended' | 'withdrawn' | 'reinstated';
              /** @description Id under which the alert was first raised. */
              alertId: string;
              /** @description Which telling of this alert it is, from 1. */
              number: number;
              /**
               * Format: date-time
               * @description When the projector found it. UTC.
               */
              at: string;
              /** @description In words. */
              title: string;
            }[];
            /** @description Attempts that were made. */
            attempts: number;
            /**
             * Format: date-time
             * @description When it was made. UTC.
             */
            created: string;
            /**
             * Format: date-time
             * @description When it was delivered, or given up. UTC.
             */
            settled?: string;
            /** @description Why it was given up. */
            reason?: string;
          };
        };
      };
      /** @description There is no key, or nobody holds it. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The key does not have the scope desk. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none of this id. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database cannot be reached. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  resendAll: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It waits again. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description How many messages. */
            messages: number;
          };
        };
      };
      /** @description There is no key, or nobody holds it. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The key does not have the scope desk. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database cannot be reached. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listSubscriptions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description They. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description The oldest first. */
            rows: {
              /** @description Tells it from the others. */
              id: string;
              /** @description For people. */
              name: string;
              /** @description Id of the endpoint. */
              endpoint: string;
              /** @description Which alerts. */
              filter: {
                /** @description Kinds of alerts. */
                kinds?: ('cycle.completed' | 'chain.started' | 'chain.escalated' | 'chain.spilled' | 'chain.paused')[];
                /** @description Ids of dyads, at any level. */
                dyads?: string[];
                /** @description Ids of actors or of sides. */
                actors?: string[];
                /** @description Countries. */
                countries?: string[];
                /** @description Smallest severity of its gravest action, log2 scale. */
                severityMin?: number;
                /** @description Smallest step, doublings. */
                stepMin?: number;
                /**
                 * @description The first cycle of an episode, or each one.
                 * @enum {string}
                 */
                cycles?: 'new' | 'each';
              };
              /** @description How long a message waits for more of its chain, seconds. */
              groupSeconds: number;
              /** @description Messages a minute beyond which what comes is gathered; 0: never. */
              perMinuteMax: number;
              /** @description When people are not to be disturbed. */
              quietHours?: {
                /** @description IANA name. */
                timeZone: string;
                /** @description Inclusive, HH:mm. */
                from: string;
                /** @description Exclusive, HH:mm. */
                to: string;
              };
              /** @description Raises nothing new; what was told is put right. */
              paused: boolean;
              /** @description Name of the key that did it. */
              by: string;
              /**
               * Format: date-time
               * @description When it was made. UTC.
               */
              created: string;
            }[];
          };
        };
      };
      /** @description There is no key, or nobody holds it. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The key does not have the scope read. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database cannot be reached. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  subscribe: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description For people. */
          name: string;
          /** @description Id of the endpoint. */
          endpoint: string;
          /**
           * @description Which alerts. All that is given must hold; of a list, one entry.
           * @default {}
           */
          filter?: {
            /** @description Kinds of alerts; left out: all. */
            kinds?: ('cycle.completed' | 'chain.started' | 'chain.escalated' | 'chain.spilled' | 'chain.paused')[];
            /** @description Ids of dyads at any level, such as iran--united-states. */
            dyads?: string[];
            /** @description Ids of actors, or of the party or bloc that they roll up to. */
            actors?: string[];
            /** @description Countries in which one of its actions happened, as reports name them. */
            countries?: string[];
            /** @description Smallest severity of its gravest action, log2 scale. */
            severityMin?: number;
            /** @description Smallest step, doublings: of an escalation the rise of the peak, of a cycle its proportionality. Alerts of other kinds have none and pass. */
            stepMin?: number;
            /**
             * @description Of the cycles of an episode the first only (new, also where it is left out), or each one.
             * @enum {string}
             */
            cycles?: 'new' | 'each';
          };
          /** @description How long a message waits for more of its chain, seconds; 0: each fact is a message of its own, at once. Left out: 0 for webhooks, 30 for people. */
          groupSeconds?: number;
          /** @description Messages a minute beyond which what comes is gathered into one digest a minute; 0: never. Left out: 0 for webhooks, 10 for people. */
          perMinuteMax?: number;
          /** @description When people are not to be disturbed: what comes then is gathered into one message at their end. */
          quietHours?: {
            /** @description IANA name. */
            timeZone: string;
            /** @description Inclusive, HH:mm. */
            from: string;
            /** @description Exclusive, HH:mm; before `from`: of the next day. */
            to: string;
          };
          /**
           * @description Raises nothing new while it is paused; what was told is put right.
           * @default false
           */
          paused?: boolean;
        };
      };
    };
    responses: {
      /** @description The subscription. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description Tells it from the others. */
            id: string;
            /** @description For people. */
            name: string;
            /** @description Id of the endpoint. */
            endpoint: string;
            /** @description Which alerts. */
            filter: {
              /** @description Kinds of alerts. */
              kinds?: ('cycle.completed' | 'chain.started' | 'chain.escalated' | 'chain.spilled' | 'chain.paused')[];
              /** @description Ids of dyads, at any level. */
              dyads?: string[];
              /** @description Ids of actors or of sides. */
              actors?: string[];
              /** @description Countries. */
              countries?: string[];
              /** @description Smallest severity of its gravest action, log2 scale. */
              severityMin?: number;
              /** @description Smallest step, doublings. */
              stepMin?: number;
              /**
               * @description The first cycle of an episode, or each one.
               * @enum {string}
               */
              cycles?: 'new' | 'each';
            };
            /** @description How long a message waits for more of its chain, seconds. */
            groupSeconds: number;
            /** @description Messages a minute beyond which what comes is gathered; 0: never. */
            perMinuteMax: number;
            /** @description When people are not to be disturbed. */
            quietHours?: {
              /** @description IANA name. */
              timeZone: string;
              /** @description Inclusive, HH:mm. */
              from: string;
              /** @description Exclusive, HH:mm. */
              to: string;
            };
            /** @description Raises nothing new; what was told is put right. */
            paused: boolean;
            /** @description Name of the key that did it. */
            by: string;
            /**
             * Format: date-time
             * @description When it was made. UTC.
             */
            created: string;
          };
        };
      };
      /** @description There is no key, or nobody holds it. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The key does not have the scope desk. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A field is wrong, or there is no such endpoint. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database cannot be reached. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  unsubscribe: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is gone; what waited for it is cancelled. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description There is no key, or nobody holds it. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The key does not have the scope desk. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none of this id. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database cannot be reached. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  changeSubscription: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description For people. */
          name?: string;
          /** @description Which alerts. All that is given must hold; of a list, one entry. */
          filter?: {
            /** @description Kinds of alerts; left out: all. */
            kinds?: ('cycle.completed' | 'chain.started' | 'chain.escalated' | 'chain.spilled' | 'chain.paused')[];
            /** @description Ids of dyads at any level, such as iran--united-states. */
            dyads?: string[];
            /** @description Ids of actors, or of the party or bloc that they roll up to. */
            actors?: string[];
            /** @description Countries in which one of its actions happened, as reports name them. */
            countries?: string[];
            /** @description Smallest severity of its gravest action, log2 scale. */
            severityMin?: number;
            /** @description Smallest step, doublings: of an escalation the rise of the peak, of a cycle its proportionality. Alerts of other kinds have none and pass. */
            stepMin?: number;
            /**
             * @description Of the cycles of an episode the first only (new, also where it is left out), or each one.
             * @enum {string}
             */
            cycles?: 'new' | 'each';
          };
          /** @description How long a message waits for more of its chain, seconds; 0: each fact is a message of its own, at once. Left out: 0 for webhooks, 30 for people. */
          groupSeconds?: number;
          /** @description Messages a minute beyond which what comes is gathered into one digest a minute; 0: never. Left out: 0 for webhooks, 10 for people. */
          perMinuteMax?: number;
          /** @description null: none. */
          quietHours?: {
            /** @description IANA name. */
            timeZone: string;
            /** @description Inclusive, HH:mm. */
            from: string;
            /** @description Exclusive, HH:mm; before `from`: of the next day. */
            to: string;
          } | null;
          /** @description Raises nothing new while it is paused; what was told is put right. */
          paused?: boolean;
        };
      };
    };
    responses: {
      /** @description The subscription. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description Tells it from the others. */
            id: string;
            /** @description For people. */
            name: string;
            /** @description Id of the endpoint. */
            endpoint: string;
            /** @description Which alerts. */
            filter: {
              /** @description Kinds of alerts. */
              kinds?: ('cycle.completed' | 'chain.started' | 'chain.escalated' | 'chain.spilled' | 'chain.paused')[];
              /** @description Ids of dyads, at any level. */
              dyads?: string[];
              /** @description Ids of actors or of sides. */
              actors?: string[];
              /** @description Countries. */
              countries?: string[];
              /** @description Smallest severity of its gravest action, log2 scale. */
              severityMin?: number;
              /** @description Smallest step, doublings. */
              stepMin?: number;
              /**
               * @description The first cycle of an episode, or each one.
               * @enum {string}
               */
              cycles?: 'new' | 'each';
            };
            /** @description How long a message waits for more of its chain, seconds. */
            groupSeconds: number;
            /** @description Messages a minute beyond which what comes is gathered; 0: never. */
            perMinuteMax: number;
            /** @description When people are not to be disturbed. */
            quietHours?: {
              /** @description IANA name. */
              timeZone: string;
              /** @description Inclusive, HH:mm. */
              from: string;
              /** @description Exclusive, HH:mm. */
              to: string;
            };
            /** @description Raises nothing new; what was told is put right. */
            paused: boolean;
            /** @description Name of the key that did it. */
            by: string;
            /**
             * Format: date-time
             * @description When it was made. UTC.
             */
            created: string;
          };
        };
      };
      /** @description There is no key, or nobody holds it. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The key does not have the scope desk. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none of this id. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A field is wrong. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database cannot be reached. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  previewSubscription: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /**
           * @description Which alerts. All that is given must hold; of a list, one entry.
           * @default {}
           */
          filter?: {
            /** @description Kinds of alerts; left out: all. */
            kinds?: ('cycle.completed' | 'chain.started' | 'chain.escalated' | 'chain.spilled' | 'chain.paused')[];
            /** @description Ids of dyads at any level, such as iran--united-states. */
            dyads?: string[];
            /** @description Ids of actors, or of the party or bloc that they roll up to. */
            actors?: string[];
            /** @description Countries in which one of its actions happened, as reports name them. */
            countries?: string[];
            /** @description Smallest severity of its gravest action, log2 scale. */
            severityMin?: number;
            /** @description Smallest step, doublings: of an escalation the rise of the peak, of a cycle its proportionality. Alerts of other kinds have none and pass. */
            stepMin?: number;
            /**
             * @description Of the cycles of an episode the first only (new, also where it is left out), or each one.
             * @enum {string}
             */
            cycles?: 'new' | 'each';
          };
        };
      };
    };
    responses: {
      /** @description Counted, with the latest. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /**
             * Format: date-time
             * @description From when. UTC.
             */
            from: string;
            /**
             * Format: date-time
             * @description Until when. UTC.
             */
            to: string;
            /** @description Alerts that stand now and that it would have raised. */
            alerts: number;
            /** @description The same by kind of alert. */
            byKind: {
              [key: string]: number;
            };
            /** @description The same by the week in which they were raised, the oldest first. */
            byWeek: {
              /**
               * Format: date-time
               * @description Its begin. UTC.
               */
              from: string;
              /** @description How many. */
              alerts: number;
            }[];
            /** @description The latest 20 of them. */
            latest: components['schemas']['Alert'][];
            /** @description There were more than 20,000 alerts, and the older ones were not looked at. */
            cut: boolean;
          };
        };
      };
      /** @description There is no key, or nobody holds it. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The key does not have the scope read. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A field is wrong. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database cannot be reached. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listDeliveries: {
    parameters: {
      query?: {
        /** @description `next` of the page before. */
        cursor?: unknown;
        /** @description Most messages on a page. */
        limit?: number;
        /** @description Only those in this state. */
        state?: 'waiting' | 'delivered' | 'dead' | 'muted' | 'cancelled';
        /** @description Only those that tell of this alert. */
        alert?: unknown;
        /** @description Only for this subscription. */
        subscription?: unknown;
        /** @description Only to this endpoint. */
        endpoint?: unknown;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description Sequence of the last notice that messages were made of; those behind it are still to come. */
            planned: number;
            /** @description The newest first. */
            rows: {
              /** @description The id that the receiver sees, the same at every attempt. */
              id: string;
              /** @description Id of the subscription; empty for a trial. */
              subscription: string;
              /** @description Id of the endpoint. */
              endpoint: string;
              /**
               * @description waiting: to be sent; delivered: the endpoint took it; dead: given up; muted: never sent; cancelled: its ground fell away before it was sent.
               * @enum {string}
               */
              state: 'waiting' | 'delivered' | 'dead' | 'muted' | 'cancelled';
              /**
               * Format: date-time
               * @description Not sent before. UTC.
               */
              due: string;
              /** @description What it tells; nothing in a trial. */
              facts: {
                /** @description The same at every attempt. */
                id: string;
                /**
                 * @description What became of the alert.
                 * @enum {string}
                 */
                kind: 'raised' | 'amended' | 'withdrawn' | 'reinstated';
                /** @description Id under which the alert was first raised. */
                alertId: string;
                /** @description Which telling of this alert it is, from 1. */
                number: number;
                /**
                 * Format: date-time
                 * @description When the projector found it. UTC.
                 */
                at: string;
                /** @description In words. */
                title: string;
              }[];
              /** @description Attempts that were made. */
              attempts: number;
              /**
               * Format: date-time
               * @description When it was made. UTC.
               */
              created: string;
              /**
               * Format: date-time
               * @description When it was delivered, or given up. UTC.
               */
              settled?: string;
              /** @description Why it was given up. */
              reason?: string;
            }[];
            /** @description `cursor` for the page behind this one; left out on the last. */
            next?: string;
          };
        };
      };
      /** @description A parameter is wrong. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no key, or nobody holds it. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The key does not have the scope read. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database cannot be reached. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  showDelivery: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description What was sent, or is to be sent, to an endpoint in one go. */
            message: {
              /** @description The id that the receiver sees, the same at every attempt. */
              id: string;
              /** @description Id of the subscription; empty for a trial. */
              subscription: string;
              /** @description Id of the endpoint. */
              endpoint: string;
              /**
               * @description waiting: to be sent; delivered: the endpoint took it; dead: given up; muted: never sent; cancelled: its ground fell away before it was sent.
               * @enum {string}
               */
              state: 'waiting' | 'delivered' | 'dead' | 'muted' | 'cancelled';
              /**
               * Format: date-time
               * @description Not sent before. UTC.
               */
              due: string;
              /** @description What it tells; nothing in a trial. */
              facts: {
                /** @description The same at every attempt. */
                id: string;
                /**
                 * @description What became of the alert.
                 * @enum {string}
                 */
                kind: 'raised' | 'amended' | 'withdrawn' | 'reinstated';
                /** @description Id under which the alert was first raised. */
                alertId: string;
                /** @description Which telling of this alert it is, from 1. */
                number: number;
                /**
                 * Format: date-time
                 * @description When the projector found it. UTC.
                 */
                at: string;
                /** @description In words. */
                title: string;
              }[];
              /** @description Attempts that were made. */
              attempts: number;
              /**
               * Format: date-time
               * @description When it was made. UTC.
               */
              created: string;
              /**
               * Format: date-time
               * @description When it was delivered, or given up. UTC.
               */
              settled?: string;
              /** @description Why it was given up. */
              reason?: string;
            };
            /** @description The oldest first. */
            attempts: {
              /** @description Id of the message. */
              message: string;
              /** @description Counts from 1. */
              number: number;
              /**
               * Format: date-time
               * @description When it was made. UTC.
               */
              started: string;
              /** @description The alerter that made it: host, process, start. */
              by: string;
              /**
               * Format: date-time
               * @description When its outcome was written down. UTC.
               */
              ended?: string;
              /** @description Whether the endpoint took it. */
              ok?: boolean;
              /** @description HTTP or SMTP status, where there was one. */
              status?: number;
              /** @description What went wrong. */
              reason?: string;
            }[];
          };
        };
      };
      /** @description There is no key, or nobody holds it. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The key does not have the scope read. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none of this id. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database cannot be reached. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  resend: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It waits again, under its id. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description There is no key, or nobody holds it. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The key does not have the scope desk. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none of this id that was given up. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database cannot be reached. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listMutes: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description They. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description The first to end first. */
            rows: {
              /** @description Tells it from the others. */
              id: string;
              /** @description Id of a subscription, dyad, chain or alert. */
              about: string;
              /**
               * Format: date-time
               * @description When it ends. UTC.
               */
              until: string;
              /** @description Why. */
              note: string;
              /** @description Name of the key that did it. */
              by: string;
              /**
               * Format: date-time
               * @description When it was made. UTC.
               */
              created: string;
            }[];
          };
        };
      };
      /** @description There is no key, or nobody holds it. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The key does not have the scope read. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database cannot be reached. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  mute: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description Id of a subscription, a dyad, a chain or an alert. */
          about: string;
          /**
           * Format: date-time
           * @description When it ends.
           */
          until: string;
          /** @description Why. */
          note: string;
        };
      };
    };
    responses: {
      /** @description The mute. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description Tells it from the others. */
            id: string;
            /** @description Id of a subscription, dyad, chain or alert. */
            about: string;
            /**
             * Format: date-time
             * @description When it ends. UTC.
             */
            until: string;
            /** @description Why. */
            note: string;
            /** @description Name of the key that did it. */
            by: string;
            /**
             * Format: date-time
             * @description When it was made. UTC.
             */
            created: string;
          };
        };
      };
      /** @description There is no key, or nobody holds it. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The key does not have the scope desk. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A field is wrong. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database cannot be reached. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  unmute: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is over. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description There is no key, or nobody holds it. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The key does not have the scope desk. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is none of this id. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database cannot be reached. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listAcknowledgements: {
    parameters: {
      query?: {
        /** @description How many at most. */
        limit?: number;
        /** @description Only of this alert. */
        alert?: unknown;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description They. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description The newest first. */
            rows: {
              /** @description Id under which the alert was first raised. */
              alert: string;
              /** @description What they say about it. */
              note: string;
              /** @description Name of the key that did it. */
              by: string;
              /**
               * Format: date-time
               * @description When. UTC.
               */
              at: string;
            }[];
          };
        };
      };
      /** @description A parameter is wrong. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no key, or nobody holds it. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The key does not have the scope read. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database cannot be reached. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  acknowledge: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description Id under which the alert was first raised. */
          alert: string;
          /**
           * @description What there is to say about it.
           * @default
           */
          note?: string;
        };
      };
    };
    responses: {
      /** @description It is noted. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description Id under which the alert was first raised. */
            alert: string;
            /** @description What they say about it. */
            note: string;
            /** @description Name of the key that did it. */
            by: string;
            /**
             * Format: date-time
             * @description When. UTC.
             */
            at: string;
          };
        };
      };
      /** @description There is no key, or nobody holds it. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The key does not have the scope desk. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A field is wrong, or there never was such an alert. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database cannot be reached. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
}
