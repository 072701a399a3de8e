/** Generated from shared/openapi/openapi.json by `npm run contract`. Do not edit. */

export interface paths {
    "/api/v1/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the process is alive */
        get: operations["healthLive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether requests can be served; 503 while they cannot */
        get: operations["healthReady"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/instance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the sign-in page says about this installation */
        get: operations["getInstance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set the password; the link works no more */
        post: operations["acceptInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whose password a link sets */
        post: operations["lookAtInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in, and what they may do where */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Choose the language of the interface */
        patch: operations["changeMe"];
        trace?: never;
    };
    "/api/v1/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set a new password, knowing the present one; other sessions end */
        post: operations["changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This document */
        get: operations["getContract"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/problems/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a problem code means */
        get: operations["getProblem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/{tenant}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The metropolis at a glance */
        get: operations["getPublicOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/{tenant}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Corrections log: which publication corrects which, why, and what differs */
        get: operations["listPublicCorrections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/{tenant}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Items of the standard with the share of units that have them */
        get: operations["listPublicItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/{tenant}/items/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An item's public page: where each unit stands */
        get: operations["getPublicItem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/{tenant}/methodology": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the figures are made */
        get: operations["getPublicMethodology"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/{tenant}/released/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A proof that was released to the public, as a download; 410 once it is withdrawn */
        get: operations["downloadReleasedFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/{tenant}/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Units of a publication, found by name or TERYT code */
        get: operations["listPublicUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/{tenant}/units/{teryt}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A unit's public page */
        get: operations["getPublicScorecard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in; sets the session cookie */
        post: operations["signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Sign out; ends this session */
        delete: operations["signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All tenants, for the operator of the platform */
        get: operations["listTenants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The action log, newest day first */
        get: operations["listActions"];
        put?: never;
        /** Log an action and credit it to units and items */
        post: operations["logAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/actions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An action */
        get: operations["getAction"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change an action */
        patch: operations["editAction"];
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/assessments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An assessment whole: declaration, proof, review, history */
        get: operations["getAssessment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change what the unit declares; reopens a confirmed assessment */
        patch: operations["declare"];
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/assessments/{id}/conversation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The conversation about an assessment, as far as the reader may see it */
        get: operations["getConversation"];
        put?: never;
        /** Open a thread, or publish a note */
        post: operations["writeNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/assessments/{id}/conversation/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People who can be mentioned: those who will see a note of that visibility */
        get: operations["listMentionable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/assessments/{id}/conversation/seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that the conversation was on the screen; nothing happens when nothing in it was new */
        post: operations["seeConversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/assessments/{id}/endorsement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Endorse what a gmina of the powiat submitted, or return it at once with a reason */
        post: operations["endorseAssessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/assessments/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rest an assessment on a proof */
        post: operations["linkEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/assessments/{id}/evidence/{evidenceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a proof off an assessment; the proof itself stays */
        delete: operations["unlinkEvidence"];
        options?: never;
        head?: never;
        /** Say where in a linked proof to look; no change of content, so nothing is reopened */
        patch: operations["pointAtEvidence"];
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/assessments/{id}/recall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a submission back before it is decided */
        post: operations["recallAssessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/assessments/{id}/replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What can be answered about an assessment until when, and what was */
        get: operations["getAssessmentReplies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/assessments/{id}/reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Keep the draft of a reply to the last return, or to a published standing */
        put: operations["saveReply"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/assessments/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm what was submitted, or return it with a reason: at once, or held in the own batch */
        post: operations["reviewAssessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/assessments/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Submit for review; locks the content */
        post: operations["submitAssessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who changed what, newest first */
        get: operations["listAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The checks with how much each finds */
        get: operations["listChecks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/checks/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** How old proof may grow */
        put: operations["saveCheckSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/checks/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a check finds, by unit and item */
        get: operations["listFindings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/checks/{code}/acceptances/{assessmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Take a finding off the list, with a note, until a day or until something about it changes */
        put: operations["acceptFinding"];
        post?: never;
        /** Put an accepted finding back on the list */
        delete: operations["reopenFinding"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Threads in sight, the one with the newest note first */
        get: operations["listThreads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/conversations/{threadId}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer; the answer is as visible as the thread */
        post: operations["answerThread"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/conversations/{threadId}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that a thread is not settled after all */
        post: operations["reopenThread"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/conversations/{threadId}/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that a thread is settled */
        post: operations["resolveThread"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/coverage/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything behind one figure; its parts add up to it */
        get: operations["explainFigure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/coverage/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Coverage of groups of units, or of areas and phases */
        get: operations["getCoverageGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/coverage/matrix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Member units × items, with totals */
        get: operations["getCoverageMatrix"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/deadlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Deadlines of phases and agreed exceptions */
        get: operations["listDeadlines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/deadlines/exceptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Another day for one unit, for a phase or an item */
        post: operations["agreeException"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/deadlines/exceptions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End an exception: everybody's deadline counts again */
        delete: operations["endException"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/deadlines/phases/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set, move or take away the deadline of a phase */
        put: operations["setPhaseDeadline"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/endorsements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Submissions of gminas that wait for the opinion of the reader’s team, or have it */
        get: operations["listAwaitedOpinions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Proofs within your place, newest first */
        get: operations["listEvidence"];
        put?: never;
        /** Upload a proof: one file with its fields, in any order */
        post: operations["uploadEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/evidence/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a public page as proof */
        post: operations["addLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/evidence/packs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have a pack of proof made in the background */
        post: operations["orderPack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/evidence/packs/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The pack that a work of one’s own made, as a download */
        get: operations["downloadPack"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/evidence/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a statement of the unit as proof */
        post: operations["addStatement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/evidence/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A proof, with the assessments that rest on it */
        get: operations["getEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Correct the facts of a proof; a period that claims more than was confirmed reopens what rests on it */
        patch: operations["editEvidence"];
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/evidence/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have the page of a link looked at, soon */
        post: operations["checkLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/evidence/{id}/copies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Copies of the page of a link, the newest first */
        get: operations["listLinkCopies"];
        put?: never;
        /** Have a copy of the page of a link taken, soon */
        post: operations["copyLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/evidence/{id}/copies/{copyId}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bytes of a copy, always as a download */
        get: operations["downloadLinkCopy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/evidence/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bytes of a proof, always as a download */
        get: operations["downloadEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/evidence/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A picture of a photograph that browsers cannot show (HEIC); the file itself stays as it is */
        get: operations["previewEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/evidence/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a withdrawn proof back: confirmations that nothing else has changed hold again */
        post: operations["restoreEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/evidence/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Contents of a proof, the one in use first */
        get: operations["listEvidenceRevisions"];
        put?: never;
        /** A new file of a proof; what was confirmed with the old one is reopened */
        post: operations["reviseFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/evidence/{id}/revisions/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new address of a link; as for a file */
        post: operations["reviseLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/evidence/{id}/revisions/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new text of a statement; as for a file */
        post: operations["reviseStatement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/evidence/{id}/revisions/{number}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bytes of a revision, always as a download */
        get: operations["downloadEvidenceRevision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/evidence/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a proof back: confirmations that rest on it lapse, submissions are recalled */
        post: operations["withdrawEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One’s own works in the background, the newest first */
        get: operations["listJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far a work is and what came of it */
        get: operations["getJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/jobs/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop a work that waits or runs */
        post: operations["cancelJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/mail-drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Own letters that may become actions */
        get: operations["listMailDrafts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/mail-drafts/address": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make an own secret address to write to; the one before works no longer */
        post: operations["renewMailAddress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/mail-drafts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Discard an own letter */
        delete: operations["discardMailDraft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/mail-drafts/{id}/files/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A picture or a PDF of an own letter */
        get: operations["downloadMailDraftFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/meetings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A meeting with agenda, list, minutes and decisions */
        get: operations["getMeeting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change day, hour, place, chair or the frame of the minutes */
        patch: operations["editMeeting"];
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/meetings/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel a planned meeting */
        post: operations["cancelMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/meetings/{id}/hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that a meeting was held */
        post: operations["holdMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/meetings/{meetingId}/agenda": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a point to the agenda */
        post: operations["addAgendaPoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/meetings/{meetingId}/agenda/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change the order of the agenda */
        post: operations["orderAgenda"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/meetings/{meetingId}/agenda/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a point off the agenda, with its minutes */
        delete: operations["removeAgendaPoint"];
        options?: never;
        head?: never;
        /** Save the title or the minutes of a point */
        patch: operations["editAgendaPoint"];
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/meetings/{meetingId}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put members and guests on the list; nothing is sent */
        post: operations["inviteToMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/meetings/{meetingId}/attendance/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take somebody off the list */
        delete: operations["takeOffMeeting"];
        options?: never;
        head?: never;
        /** Say whether somebody was there */
        patch: operations["markAttendance"];
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/meetings/{meetingId}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a decision */
        post: operations["addDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/meetings/{meetingId}/decisions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a decision back that was written by mistake; its number is not given again */
        delete: operations["withdrawDecision"];
        options?: never;
        head?: never;
        /** Change a decision, or say that it was done */
        patch: operations["editDecision"];
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Memberships, past and future ones too */
        get: operations["listMembers"];
        put?: never;
        /** A unit joins; its assessments are opened */
        post: operations["addMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/members/{teryt}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Ends a unit's latest membership, or takes the end back */
        patch: operations["endMembership"];
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/minutes-template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** With what minutes begin and end */
        get: operations["getMinutesTemplate"];
        /** Change with what minutes begin and end; meetings planned before keep theirs */
        put: operations["keepMinutesTemplate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/notes/{noteId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Correct an own note while it is fresh; what it said before is kept */
        patch: operations["editNote"];
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/notes/{noteId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a note back for good; a public one leaves the public pages */
        post: operations["withdrawNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People who hold a role in the tenant */
        get: operations["listPeople"];
        put?: never;
        /** Give a role to an e-mail address; a new account gets a link that sets its password */
        post: operations["invitePerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/people/{id}/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new link that sets the password; the one before stops working */
        post: operations["makeInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/people/{id}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a person of the tenant one more role */
        post: operations["grantRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/people/{id}/roles/{roleId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a role from a person; works at once */
        delete: operations["revokeRole"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reporting periods with what was handed in, latest first */
        get: operations["listPeriods"];
        put?: never;
        /** Open a reporting period */
        post: operations["openPeriod"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/periods/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The open reporting period, for everybody of the tenant */
        get: operations["getOpenPeriod"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/periods/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Correct an open period, its closing day too */
        patch: operations["changePeriod"];
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/periods/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close a period with the end of yesterday */
        post: operations["closePeriod"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/periods/{id}/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What each unit handed in within a period, and what not */
        get: operations["listPeriodUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Publications, newest first */
        get: operations["listPublications"];
        put?: never;
        /** Freezes and publishes the figures of a day */
        post: operations["publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/recurring-duties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Recurring duties in the place of the reader */
        get: operations["listRecurringDuties"];
        put?: never;
        /** Add a duty that recurs; an occurrence that is due soon becomes a task at once */
        post: operations["addRecurringDuty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/recurring-duties/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A duty that recurs */
        get: operations["getRecurringDuty"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change, pause or end a duty; tasks that it made already stay */
        patch: operations["changeRecurringDuty"];
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/recurring-duties/{id}/done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that the next occurrence is done, also before it became a task */
        post: operations["finishRecurringDuty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Releases of proofs within your place, newest first */
        get: operations["listReleases"];
        put?: never;
        /** Prepare a release: what would be public is copied and searched for personal data */
        post: operations["prepareRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/releases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A release with what was found and answered */
        get: operations["getRelease"];
        /** Say anew what a draft shows; it is copied and searched anew */
        put: operations["editRelease"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/releases/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make it public, as the second person */
        post: operations["approveRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/releases/{id}/copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The redacted copy of a draft: pictures of pages, in a PDF or as an image, without any text beneath */
        put: operations["sendRedactedCopy"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/releases/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The very copy that is or would be public, as a download */
        get: operations["downloadReleaseCopy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/releases/{id}/propose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer for personal data and send a draft to a second person; from then on it is sealed */
        post: operations["proposeRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/releases/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuse it with a reason, as the second person */
        post: operations["refuseRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/releases/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back a draft or a proposal, or take out of public, at once, what was released */
        post: operations["withdrawRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Replies of units: waiting, decided, or own drafts */
        get: operations["listReplies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/replies/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Draft the decision about a reply, for oneself */
        put: operations["draftReplyDecision"];
        post?: never;
        /** Drop the own draft of a decision */
        delete: operations["dropReplyDecision"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/replies/{id}/decision/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send the drafted decision to the unit */
        post: operations["sendReplyDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/replies/{id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Show reply and decision on the public pages, with the consent of the unit */
        post: operations["publishReply"];
        /** Take reply and decision back from the public pages */
        delete: operations["unpublishReply"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/replies/{id}/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a reply: it stays as it is and waits for a decision */
        post: operations["sendReply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/reply-deadlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Days to answer a return or a publication */
        get: operations["getReplyDeadlines"];
        /** Set the days to answer what is returned or published from now on */
        put: operations["setReplyDeadlines"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Requests for proof in the place of the reader */
        get: operations["listRequests"];
        put?: never;
        /** Ask units for proofs of items by a day; one request for each unit and item */
        post: operations["askForProof"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A request for proof */
        get: operations["getRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/requests/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Name the linked proofs that answer a request; it then waits for the coordinator */
        post: operations["answerRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/requests/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a request back */
        post: operations["cancelRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/requests/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept the answer to a request, or send it back with a reason */
        post: operations["decideAboutAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/retention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How long each kind of proof is kept */
        get: operations["listRetention"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Set how long one kind of proof is kept */
        patch: operations["setRetention"];
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/retention/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a rule would remove tonight */
        get: operations["previewRetention"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/return-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reasons for a return that the tenant keeps ready */
        get: operations["listReturnTemplates"];
        put?: never;
        /** Keep a reason ready */
        post: operations["addReturnTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/return-templates/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change the order in which reasons are offered */
        post: operations["orderReturnTemplates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/return-templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a reason, lay it aside or take it up again */
        patch: operations["editReturnTemplate"];
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/review/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Own decisions that were not sent, and what lies in batches of others */
        get: operations["getReviewBatch"];
        put?: never;
        /** Decide about several assessments into the batch; each refusal is told, the others are held */
        post: operations["holdReviewDecisions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/review/batch/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send own decisions to the units: all, of one unit, or chosen ones; what no longer fits is dropped and told */
        post: operations["sendReviewBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/review/batch/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take several own decisions out of the batch before they are sent */
        post: operations["undoReviewDecisions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/review/batch/{assessmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take an own decision out of the batch before it is sent */
        delete: operations["undoReviewDecision"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/review/queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits for a decision, across units, with what a resubmission changed */
        get: operations["listReviewQueue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/review/queue/selection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that a filter of the queue matches, with versions: what is shown before all is decided */
        get: operations["selectReviewQueue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the tenant works */
        get: operations["getSettings"];
        /** Change how the tenant works; at once */
        put: operations["changeSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/standards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Standards of the tenant and their versions */
        get: operations["listStandards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/standards/{code}/versions/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A version with its areas, phases and items */
        get: operations["getStandardVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tasks of the reader, or of their place */
        get: operations["listTasks"];
        put?: never;
        /** Add a task, also one that carries out a decision of a meeting */
        post: operations["addTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/tasks/handover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give everything open of one person at a place to another, with the recurring duties */
        post: operations["handTasksOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/tasks/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who may be given a task of a team or a unit */
        get: operations["listTaskPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A task */
        get: operations["getTask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change an open task: words, day, who does it */
        patch: operations["changeTask"];
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/tasks/{id}/done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that a task is done */
        post: operations["finishTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/tasks/{id}/drop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a task up, with a reason */
        post: operations["dropTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/tasks/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open a task again that was done or dropped */
        post: operations["reopenTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/team-members/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change what is kept of a member */
        patch: operations["editTeamMember"];
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/team-members/{id}/handover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a member has open and somebody else would take over */
        get: operations["previewHandover"];
        put?: never;
        /** End a member's term and give what is open to a successor; what was done keeps the name */
        post: operations["handOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/team-sectors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sectors that members of teams speak for */
        get: operations["listTeamSectors"];
        /** Write down the sectors of the tenant's own */
        put: operations["keepTeamSectors"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Migration teams in your place, with sectors that are missing */
        get: operations["listTeams"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/teams/{teryt}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A team: members by sector, meetings, open decisions */
        get: operations["getTeam"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/teams/{teryt}/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Plan a meeting, or a series of them */
        post: operations["planMeetings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/teams/{teryt}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add somebody to a team */
        post: operations["addTeamMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Member units within the reader's place */
        get: operations["listUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/units/{teryt}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A unit with its coverage by area and phase */
        get: operations["getUnit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/units/{teryt}/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The checklist of a unit, with what is missing to submit */
        get: operations["listAssessments"];
        put?: never;
        post?: never;
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
        AcceptFindingRequest: {
            /** @description First day on which it is on the list again (YYYY-MM-DD); null = only when something changes. */
            until?: string | null;
            /** @description For whoever looks next time. */
            note: string;
        };
        AcceptInvitationRequest: {
            /** @description What stands in the link after `#`. */
            token: string;
            /** @description The new password, 10 to 200 characters; not the e-mail address, not the name. */
            password: string;
        };
        AcceptanceResponse: {
            /**
             * Format: date-time
             * @description When.
             */
            at: string;
            /** @description Why it is fine. */
            note: string;
            /** @description First day on which it is on the list again; null = only when something changes. */
            until: string | null;
            /** @description Who accepted it. */
            by: string | null;
        };
        ActionAbilities: {
            /** @description Change it. */
            edit: boolean;
        };
        ActionEvidenceResponse: {
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /** @description Title. */
            title: string;
            /** @description File name; null for a link or a statement. */
            fileName: string | null;
        };
        ActionItemResponse: {
            /** @description Item code. */
            code: string;
            /** @description Item title. */
            title: components["schemas"]["LocalizedTextDto"];
        };
        /** @enum {string} */
        ActionKind: "training" | "course" | "advice" | "event" | "school_support" | "publication" | "purchase" | "agreement" | "meeting" | "study_visit" | "other";
        ActionPageResponse: {
            /** @description Actions. */
            actions: components["schemas"]["ActionResponse"][];
            /** @description Cursor of the next page; null on the last. */
            next: string | null;
            /** @description All actions that match, over all pages. */
            total: number;
            /** @description People reached by all that match. */
            peopleReached: number;
        };
        ActionResponse: {
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /** @description Kind. */
            kind: components["schemas"]["ActionKind"];
            /** @description Status. */
            status: components["schemas"]["ActionStatus"];
            /**
             * Format: date-time
             * @description When it was logged.
             */
            loggedAt: string;
            /** @description Version; also in the ETag, and wanted back in If-Match. */
            version: number;
            /** @description Unit that carried it. */
            unit: components["schemas"]["UnitRefDto"];
            /** @description Title. */
            title: string;
            /** @description What was done. */
            description: string | null;
            /** @description First day. */
            startsOn: string;
            /** @description Last day, itself included; null = one day. */
            endsOn: string | null;
            /** @description Where it took place. */
            place: string | null;
            /** @description How many people it reached. */
            peopleReached: number | null;
            /** @description Cost in grosz. */
            costGrosz: number | null;
            /** @description Units it is credited to. */
            units: components["schemas"]["UnitRefDto"][];
            /** @description Items it is credited to. */
            items: components["schemas"]["ActionItemResponse"][];
            /** @description Proofs. */
            evidence: components["schemas"]["ActionEvidenceResponse"][];
            /** @description Who logged it. */
            loggedBy: string | null;
            /** @description What the reader may do. */
            abilities: components["schemas"]["ActionAbilities"];
        };
        /**
         * @description Status.
         * @enum {string}
         */
        ActionStatus: "planned" | "ongoing" | "done" | "cancelled";
        AddDutyRequest: {
            /**
             * @description How often in a year: every 12 / times months.
             * @enum {number}
             */
            times: 1 | 2 | 3 | 4 | 6 | 12;
            /** @description What is to be done each time. */
            title: string;
            /** @description More about it. */
            note?: string | null;
            /**
             * Format: uuid
             * @description Who does it; somebody who works at its place. Left out or null = nobody yet.
             */
            ownerId?: string | null;
            /** @description The team that does it: TERYT code of its powiat or city. */
            team?: string | null;
            /** @description The unit it is about (TERYT code); with a team, one of its powiat. */
            unit?: string | null;
            /** @description The item it is about (code). */
            item?: string | null;
            /** @description Day of the first occurrence (YYYY-MM-DD), today at the earliest; the others fall on the same day of their month. */
            firstDueOn: string;
            /** @description So many days before its day an occurrence becomes a task. */
            leadDays: number;
        };
        AddLinkRequest: {
            /**
             * @description Its address: http or https, without a name or a password in it. Kept in one normal form.
             * @example https://bip.example.pl/uchwaly/12
             */
            url: string;
        };
        AddStatementRequest: {
            /** @description Plain text. */
            statement: string;
        };
        AddTaskRequest: {
            /** @description What is to be done. */
            title: string;
            /** @description More about it. */
            note?: string | null;
            /**
             * Format: uuid
             * @description Who does it; somebody who works at its place. Left out or null = nobody yet.
             */
            ownerId?: string | null;
            /** @description The team that does it: TERYT code of its powiat or city. */
            team?: string | null;
            /** @description The unit it is about (TERYT code); with a team, one of its powiat. */
            unit?: string | null;
            /** @description The item it is about (code). */
            item?: string | null;
            /** @description Last day in time (YYYY-MM-DD); left out or null = without a day. */
            dueOn?: string | null;
            /**
             * Format: uuid
             * @description The decision of a meeting that it carries out, once; the team is then the one that decided.
             */
            decision?: string | null;
        };
        AgendaPointRequest: {
            /** @description What it is about. */
            title: string;
        };
        AgendaPointResponse: {
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /** @description Version, wanted back in If-Match. */
            version: number;
            /** @description What it is about. */
            title: string;
            /** @description The minutes of the point. */
            minutes: string;
        };
        AgreeExceptionRequest: {
            /** @description TERYT code of the unit. */
            unit: string;
            /** @description Number of the phase; this or the item. */
            phase?: number;
            /** @description Code of the item; this or the phase. */
            item?: string;
            /** @description Last day in time for this unit (YYYY-MM-DD). */
            deadline: string;
            /** @description Why, as the unit will read it. */
            reason: string;
        };
        AgreedExceptionResponse: {
            /** @description The reason as it was agreed. */
            reason: string;
            /** @description The phase's own deadline (YYYY-MM-DD); null while there is none. */
            insteadOf: string | null;
        };
        /**
         * @description Accept it, or send it back: the request is open again.
         * @enum {string}
         */
        AnswerDecision: "accept" | "send_back";
        AnswerDecisionRequest: {
            /** @description Accept it, or send it back: the request is open again. */
            decision: components["schemas"]["AnswerDecision"];
            /** @description What is missing; mandatory when sending back. */
            reason?: string | null;
            /** @description New last day when sending back; left out or null = it stays. */
            dueOn?: string | null;
        };
        AnswerRequest: {
            /** @description Proofs that the assessment rests on. */
            evidenceIds: string[];
            /** @description Words to the coordinator. */
            note?: string | null;
        };
        AnsweringProofResponse: {
            /**
             * Format: uuid
             * @description Identifier of the evidence.
             */
            id: string;
            /** @description Title. */
            title: string;
            /** @description Still linked to the assessment and not withdrawn. */
            linked: boolean;
        };
        AreaFigureResponse: {
            /** @description Area code, e.g. EDU. */
            code: string;
            /** @description Area title. */
            title: components["schemas"]["LocalizedTextDto"];
            /** @description Coverage over the area's items. */
            figure: components["schemas"]["FigureDto"];
        };
        AreaResponse: {
            /** @description Code, e.g. EDU. */
            code: string;
            /** @description Title. */
            title: components["schemas"]["LocalizedTextDto"];
        };
        AskForProofRequest: {
            /** @description TERYT codes. */
            units: string[];
            /** @description Codes of items. */
            items: string[];
            /** @description What is wanted, in plain words. */
            question: string;
            /** @description Kind of proof wanted, as in the standard; left out or null = any. */
            kind?: string | null;
            /** @description Last day in time (YYYY-MM-DD), today at the earliest. */
            dueOn: string;
        };
        AskedForProofResponse: {
            /** @description The requests, one for each unit and item. */
            requests: components["schemas"]["EvidenceRequestResponse"][];
            /** @description Pairs that were left out, because the item is no duty of the unit. */
            skipped: components["schemas"]["SkippedRequestResponse"][];
        };
        AssessedItemResponse: {
            /** @description Code. */
            code: string;
            /** @description Title. */
            title: components["schemas"]["LocalizedTextDto"];
            /** @description What has to be done. */
            guidance: components["schemas"]["LocalizedTextDto"];
            /** @description Area code. */
            area: string;
            /** @description Area title. */
            areaTitle: components["schemas"]["LocalizedTextDto"];
            /** @description Phase number. */
            phase: number;
            /** @description Phase title. */
            phaseTitle: components["schemas"]["LocalizedTextDto"];
            /** @description Last day in time for this unit; null while none is set. */
            deadline: string | null;
            /** @description The agreed exception behind the deadline; null when it is everybody's. */
            exception: components["schemas"]["AgreedExceptionResponse"] | null;
            /** @description Weight. */
            weight: number;
            /** @description Expected proof. */
            evidenceKinds: components["schemas"]["ExpectedProofResponse"][];
            /** @description Offices that usually carry it. */
            responsible: components["schemas"]["LocalizedTextDto"][];
            /** @description Measure, when the item has one. */
            indicator: components["schemas"]["ItemIndicatorResponse"] | null;
        };
        AssessmentAbilities: {
            /** @description Change the declaration. */
            edit: boolean;
            /** @description Link and unlink proof. */
            linkEvidence: boolean;
            /** @description Submit it for review. */
            submit: boolean;
            /** @description Take a submission back. */
            recall: boolean;
            /** @description Endorse it for the powiat, or return it to the gmina. */
            endorse: boolean;
            /** @description Confirm or return it. */
            review: boolean;
        };
        AssessmentListResponse: {
            /** @description The unit. */
            unit: components["schemas"]["UnitRefDto"];
            /** @description Coverage of the unit over the listed items. */
            figure: components["schemas"]["FigureDto"];
            /** @description Assessments in the standard's order. */
            assessments: components["schemas"]["AssessmentSummaryResponse"][];
        };
        AssessmentRepliesResponse: {
            /** @description What can be answered, or could until lately. */
            occasions: components["schemas"]["ReplyOccasionResponse"][];
            /** @description Whether the reader may answer for the unit. */
            mayReply: boolean;
            /** @description Replies, newest occasion first. */
            replies: components["schemas"]["ReplyResponse"][];
        };
        AssessmentResponse: {
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /** @description What counts. */
            standing: components["schemas"]["Standing"];
            /**
             * Format: date-time
             * @description Since when the standing holds.
             */
            standingSince: string;
            /** @description What is missing to submit. */
            missing: components["schemas"]["SubmissionGap"][];
            /**
             * Format: date-time
             * @description Last change.
             */
            updatedAt: string;
            /** @description Version; also in the ETag, and wanted back in If-Match. */
            version: number;
            /** @description The unit. */
            unit: components["schemas"]["UnitRefDto"];
            /** @description The item. */
            item: components["schemas"]["AssessedItemResponse"];
            /** @description What the unit says. */
            declaration: components["schemas"]["DeclarationResponse"];
            /** @description Where it stands with the coordinator. */
            review: components["schemas"]["ReviewResponse"];
            /** @description What the powiat's team says about the submission; null where no opinions are asked for. */
            endorsement: components["schemas"]["EndorsementResponse"] | null;
            /** @description SHA-256 of the present content. */
            contentHash: string;
            /** @description Linked proofs. */
            evidence: components["schemas"]["LinkedEvidenceResponse"][];
            /** @description Actions credited to this unit and item. */
            actions: components["schemas"]["CreditedActionResponse"][];
            /** @description Units of the tenant within the reader's place that have this item confirmed. */
            alsoConfirmedBy: components["schemas"]["UnitRefDto"][];
            /** @description History, newest first. */
            history: components["schemas"]["HistoryEntryResponse"][];
            /** @description What the reader may do now. */
            abilities: components["schemas"]["AssessmentAbilities"];
        };
        AssessmentSummaryResponse: {
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /** @description What the unit declares; null while nothing was declared. */
            state: components["schemas"]["DeclarationState"] | null;
            /** @description Where it stands with the coordinator. */
            review: components["schemas"]["ReviewState"];
            /** @description What counts. */
            standing: components["schemas"]["Standing"];
            /**
             * Format: date-time
             * @description Since when the standing holds.
             */
            standingSince: string;
            /** @description What is missing to submit; empty = ready (or already submitted). */
            missing: components["schemas"]["SubmissionGap"][];
            /** @description Where the submission stands before the coordinator decides; null where no opinions are asked for. */
            endorsement: components["schemas"]["EndorsementStep"] | null;
            /**
             * Format: date-time
             * @description Last change.
             */
            updatedAt: string;
            /** @description Item code. */
            item: string;
            /** @description Item title. */
            title: components["schemas"]["LocalizedTextDto"];
            /** @description Area code. */
            area: string;
            /** @description Phase number. */
            phase: number;
            /** @description Weight of the item. */
            weight: number;
            /** @description Why it came back, while it is returned. */
            returnReason: string | null;
            /** @description Last day in time for this unit; null while none is set. */
            deadline: string | null;
            /** @description The agreed exception behind the deadline; null when it is everybody's. */
            exception: components["schemas"]["AgreedExceptionResponse"] | null;
            /** @description The period after whose close it was submitted; null when it was in time or not submitted. */
            late: components["schemas"]["LateSubmissionResponse"] | null;
            /** @description Linked proofs. */
            proofCount: number;
            /** @description First day on which some proof is no longer in force. */
            proofEndsOn: string | null;
            /** @description Last day of the request for proof that is due first; null while nothing is asked of the unit. */
            requestDueOn: string | null;
            /** @description Version for If-Match. */
            version: number;
            /** @description What the reader may do now. */
            abilities: components["schemas"]["AssessmentAbilities"];
        };
        /**
         * @description Whether the person was there; null = not told.
         * @enum {string}
         */
        Attendance: "present" | "absent" | "excused" | "deputy";
        AttendanceRequest: {
            /** @description Null = not told. */
            attendance: components["schemas"]["Attendance"] | null;
            /** @description Who came instead, where a deputy did. */
            deputyName?: string | null;
        };
        AuditEntryResponse: {
            /**
             * Format: date-time
             * @description When (instant).
             */
            at: string;
            /** @description Facts of the change. */
            details: {
                [key: string]: unknown;
            };
            /** @description Place in the trail; grows with time. */
            sequence: number;
            /** @description Who; null = the calendar did it (a proof ended). */
            person: components["schemas"]["AuditPersonResponse"] | null;
            /** @description What, e.g. `assessment.confirm`. */
            action: string;
            /** @description Kind of thing that was changed. */
            subjectType: string;
            /** @description Which one. */
            subjectId: string;
            /** @description Unit concerned; null where there is none. */
            unit: components["schemas"]["AuditUnitResponse"] | null;
            /** @description Code of the item, when an assessment was changed, e.g. EDU-01. */
            item: string | null;
            /** @description Number of the request that made the change; null when no request did. */
            requestId: string | null;
        };
        AuditPageResponse: {
            /** @description Newest first. */
            entries: components["schemas"]["AuditEntryResponse"][];
            /** @description `page[after]` of the next page; null on the last. */
            next: string | null;
        };
        AuditPersonResponse: {
            /** @description Identifier of the person. */
            id: string;
            /** @description Name. */
            name: string;
        };
        AuditUnitResponse: {
            /** @description TERYT code. */
            teryt: string;
            /** @description Name with its kind where two units could be meant. */
            displayName: components["schemas"]["LocalizedTextDto"];
        };
        AwaitedOpinionListResponse: {
            /** @description Whether the tenant asks powiats for opinions at all. */
            enabled: boolean;
            /** @description Submissions. */
            assessments: components["schemas"]["AwaitedOpinionResponse"][];
            /** @description How many wait for an opinion, over all pages and under the unit filter. */
            waiting: number;
            /** @description Cursor of the next page; null on the last. */
            next: string | null;
        };
        AwaitedOpinionResponse: {
            /**
             * Format: uuid
             * @description Identifier of the assessment.
             */
            id: string;
            /**
             * Format: date-time
             * @description When it was submitted.
             */
            submittedAt: string;
            /** @description Version for If-Match. */
            version: number;
            /** @description The unit. */
            unit: components["schemas"]["UnitRefDto"];
            /** @description Item code. */
            item: string;
            /** @description Item title. */
            title: components["schemas"]["LocalizedTextDto"];
            /** @description Who submitted. */
            submittedBy: string | null;
            /** @description The reader submitted it: somebody else of the team has to look at it. */
            ownSubmission: boolean;
            /** @description The opinion. */
            endorsement: components["schemas"]["EndorsementResponse"];
        };
        BatchDecisionResponse: {
            /**
             * Format: uuid
             * @description Identifier of the assessment.
             */
            assessmentId: string;
            /** @description The decision. */
            decision: components["schemas"]["ReviewDecision"];
            /**
             * Format: date-time
             * @description When it was taken.
             */
            decidedAt: string;
            /** @description The unit. */
            unit: components["schemas"]["UnitRefDto"];
            /** @description Item code. */
            item: string;
            /** @description Item title. */
            title: components["schemas"]["LocalizedTextDto"];
            /** @description Reason of a return. */
            reason: string | null;
            /** @description The unit recalled or changed the assessment since: sending drops the decision. */
            outdated: boolean;
        };
        CancelMeetingRequest: {
            /** @description Words to those who were invited. */
            reason: string;
        };
        CancelRequest: {
            /** @description Words to the unit. */
            reason?: string | null;
        };
        ChangeDutyRequest: {
            /**
             * @description How often in a year.
             * @enum {number}
             */
            times?: 1 | 2 | 3 | 4 | 6 | 12;
            /** @description Paused, active again, or ended for good. */
            status?: components["schemas"]["RecurringDutyStatus"];
            /** @description What is to be done each time. */
            title?: string;
            /** @description More about it. */
            note?: string | null;
            /**
             * Format: uuid
             * @description Who does it.
             */
            ownerId?: string | null;
            /** @description Day from which the occurrences are counted anew, today at the earliest. */
            firstDueOn?: string;
            /** @description So many days before its day an occurrence becomes a task. */
            leadDays?: number;
        };
        ChangeMeRequest: {
            /** @description Language of the interface. */
            locale: components["schemas"]["InterfaceLanguage"];
        };
        ChangePasswordRequest: {
            /** @description The password in use. */
            current: string;
            /** @description The new one, 10 to 200 characters; not the e-mail address, not the name. */
            password: string;
        };
        ChangePeriodRequest: {
            /** @description What the units should know about it; null empties it. */
            note?: string | null;
            /** @description Title. */
            title?: components["schemas"]["PeriodTitleRequest"];
            /** @description First day (YYYY-MM-DD). */
            beginsOn?: string;
            /** @description First day after the period (YYYY-MM-DD); its closing day may not have passed. */
            endsOn?: string;
        };
        ChangeTaskRequest: {
            /** @description What is to be done. */
            title?: string;
            /** @description More about it. */
            note?: string | null;
            /**
             * Format: uuid
             * @description Who does it.
             */
            ownerId?: string | null;
            /** @description Last day in time. */
            dueOn?: string | null;
        };
        /**
         * @description Which check.
         * @enum {string}
         */
        CheckCode: "confirmed_without_proof" | "proof_too_old" | "indicator_under_target" | "not_applicable_without_reason" | "contradicting_file" | "deadline_passed";
        CheckListResponse: {
            /** @description Checks in the order of the screen. */
            checks: components["schemas"]["CheckResponse"][];
            /** @description How old proof may grow. */
            settings: components["schemas"]["CheckSettingsDto"];
            /** @description Items of the version in force whose indicator has a target; 0 = nothing can be under its target. */
            itemsWithTarget: number;
        };
        CheckResponse: {
            /** @description Which check. */
            code: components["schemas"]["CheckCode"];
            /** @description To be worked off. */
            open: number;
            /** @description Accepted with a note. */
            accepted: number;
        };
        CheckSettingsDto: {
            /** @description Every kind without a window of its own, in months. Proof with an end of its own does not age. */
            proofMonths: number;
            /** @description Kinds with a window of their own. */
            windows: components["schemas"]["ProofWindowDto"][];
        };
        ConversationResponse: {
            /** @description Visibilities in which the reader may write, narrowest first. */
            mayWrite: components["schemas"]["NoteVisibility"][];
            /** @description Threads in the order they were opened. */
            threads: components["schemas"]["ThreadResponse"][];
            /** @description Notes that were not on the reader's screen yet. */
            unseen: number;
        };
        /**
         * @description Why that came to nothing; null when it did not.
         * @enum {string}
         */
        CopyProblem: "forbidden" | "unreachable" | "too_large" | "wrong_type" | "too_slow" | "too_many_redirects";
        /**
         * @description In the numerator (met), only in the denominator (not_met), or in neither (excluded).
         * @enum {string}
         */
        CountedAs: "met" | "not_met" | "excluded";
        CreditedActionResponse: {
            /**
             * Format: uuid
             * @description Identifier of the action.
             */
            id: string;
            /** @description Status. */
            status: components["schemas"]["ActionStatus"];
            /** @description Title. */
            title: string;
            /** @description First day. */
            startsOn: string;
            /** @description Unit that carried it. */
            carriedBy: components["schemas"]["UnitRefDto"];
        };
        CurrentPeriodResponse: {
            /** @description The open period; null while there is none. */
            period: components["schemas"]["OpenPeriodResponse"] | null;
        };
        DeadlineExceptionResponse: {
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /** @description The item; null when it is about the whole phase. */
            item: components["schemas"]["ItemRefResponse"] | null;
            /**
             * Format: date-time
             * @description When it was agreed.
             */
            agreedAt: string;
            /**
             * Format: date-time
             * @description When it was ended; null while it holds.
             */
            endedAt: string | null;
            /** @description The unit. */
            unit: components["schemas"]["UnitRefDto"];
            /** @description Number of the phase it is about, or in which its item is. */
            phase: number;
            /** @description Last day in time for this unit. */
            deadline: string;
            /** @description Why. */
            reason: string;
            /** @description Who agreed for the coordinator. */
            agreedBy: string | null;
            /** @description Who ended it. */
            endedBy: string | null;
        };
        DeadlinesResponse: {
            /** @description Phases in order. */
            phases: components["schemas"]["PhaseDeadlineResponse"][];
            /** @description Agreed exceptions: those that hold first, then those that ended; each the latest first. */
            exceptions: components["schemas"]["DeadlineExceptionResponse"][];
        };
        DecideReplyRequest: {
            /** @description The outcome. */
            outcome: components["schemas"]["ReplyOutcome"];
            /** @description Why, and what follows. */
            words: string;
        };
        DecisionReportResponse: {
            /** @description Went through. */
            done: components["schemas"]["ReportedDecisionResponse"][];
            /** @description Refused. When sending, these left the batch. */
            refused: components["schemas"]["RefusedDecisionResponse"][];
        };
        DecisionRequest: {
            /** @description What. */
            text: string;
            /**
             * Format: uuid
             * @description Under which point of the agenda; null or left out = none.
             */
            agendaId?: string | null;
            /**
             * Format: uuid
             * @description The member who answers for it; null or left out = the whole team.
             */
            ownerId?: string | null;
            /** @description Last day to do it; null or left out = not told. */
            dueOn?: string | null;
            /** @description TERYT code of the unit it is about: the powiat or a gmina in it. */
            unit?: string | null;
            /** @description Code of the item it is about. */
            item?: string | null;
        };
        DeclarationResponse: {
            /** @description State; null while nothing was declared. */
            state: components["schemas"]["DeclarationState"] | null;
            /**
             * Format: date-time
             * @description When something was declared last.
             */
            declaredAt: string | null;
            /** @description Statement. */
            statement: string | null;
            /** @description Indicator value. */
            indicatorValue: number | null;
            /** @description Planned day. */
            plannedOn: string | null;
            /** @description Reason for "not applicable". */
            reason: string | null;
            /** @description Who declared last. */
            declaredBy: string | null;
        };
        /**
         * @description What the unit declares; null while nothing was declared.
         * @enum {string}
         */
        DeclarationState: "not_started" | "planned" | "in_progress" | "in_place" | "not_applicable";
        DeclareRequest: {
            /** @description What the unit declares. */
            state?: components["schemas"]["DeclarationState"];
            /** @description What the person typed and gave up for the stored value: not saved, but kept in the history. */
            discarded?: components["schemas"]["DiscardedValues"];
            /** @description Plain text: what was done and where it can be seen. */
            statement?: string | null;
            /** @description Value of the item's indicator, in its unit; only where the item has one. */
            indicatorValue?: number | null;
            /** @description Day by which it should be in place (YYYY-MM-DD); for `planned` and `in_progress`. */
            plannedOn?: string | null;
            /** @description Why it does not apply; mandatory before submitting `not_applicable`. */
            reason?: string | null;
        };
        DemoAccountResponse: {
            /** @description Role of the account. */
            role: components["schemas"]["Role"];
            /** @description E-mail address to sign in with. */
            email: string;
            /** @description Who that is, in words. */
            note: components["schemas"]["LocalizedTextDto"];
        };
        DifferencesResponse: {
            /** @description The last decision. */
            decision: components["schemas"]["ReviewDecision"];
            /**
             * Format: date-time
             * @description When it took effect.
             */
            decidedAt: string;
            /** @description Its reason; null for a confirmation. */
            reason: string | null;
            /** @description Who decided. */
            decidedBy: string | null;
            /** @description Changed fields with the former value beside the present one. */
            fields: components["schemas"]["FieldDifferenceResponse"][];
            /** @description Proofs linked since. */
            linked: components["schemas"]["ProofDifferenceResponse"][];
            /** @description Proofs taken off since. */
            unlinked: components["schemas"]["ProofDifferenceResponse"][];
            /** @description Proofs with another content than before. */
            revised: components["schemas"]["RevisedProofResponse"][];
            /** @description Proofs with another period than before. */
            redated: components["schemas"]["ProofDifferenceResponse"][];
            /** @description Proofs taken off and linked anew with the same content: what was decided about is still there. */
            relinked: components["schemas"]["RelinkedProofResponse"][];
            /** @description Proofs whose link points to another page or passage; no change of content. */
            repointed: components["schemas"]["RepointedProofResponse"][];
        };
        DiscardedValues: {
            /** @description What the unit declares. */
            state?: components["schemas"]["DeclarationState"];
            /** @description Plain text: what was done and where it can be seen. */
            statement?: string | null;
            /** @description Value of the item's indicator, in its unit; only where the item has one. */
            indicatorValue?: number | null;
            /** @description Day by which it should be in place (YYYY-MM-DD); for `planned` and `in_progress`. */
            plannedOn?: string | null;
            /** @description Why it does not apply; mandatory before submitting `not_applicable`. */
            reason?: string | null;
        };
        DropTaskRequest: {
            /** @description Reason. */
            reason: string;
        };
        /**
         * @description Whose duty it is. A city with powiat rights carries gmina and powiat duties.
         * @enum {string}
         */
        Duty: "gmina" | "powiat" | "both";
        DutyAbilities: {
            /** @description Change, pause or end it. */
            change: boolean;
            /** @description Say that the next occurrence is done. */
            done: boolean;
        };
        DutyDoneResponse: {
            /**
             * Format: date-time
             * @description When.
             */
            at: string;
            /** @description Who. */
            by: string | null;
        };
        DutyTaskResponse: {
            /**
             * Format: uuid
             * @description Identifier of the task.
             */
            id: string;
            /** @description Its last day in time. */
            dueOn: string | null;
        };
        EditActionRequest: {
            /** @description Kind. */
            kind?: components["schemas"]["ActionKind"];
            /** @description Status. */
            status?: components["schemas"]["ActionStatus"];
            /** @description Title. */
            title?: string;
            /** @description What was done. */
            description?: string | null;
            /** @description First day (YYYY-MM-DD). */
            startsOn?: string;
            /** @description Last day, itself included. */
            endsOn?: string | null;
            /** @description Where it took place. */
            place?: string | null;
            /** @description How many people it reached. */
            peopleReached?: number | null;
            /** @description Cost in grosz. */
            costGrosz?: number | null;
            /** @description TERYT codes of the units it is credited to; replaces the list. */
            units?: string[];
            /** @description Codes of the items; replaces the list. */
            items?: string[];
            /** @description Proofs; replaces the list. */
            evidence?: string[];
        };
        EditAgendaPointRequest: {
            /** @description What it is about. */
            title?: string;
            /** @description The minutes of the point. */
            minutes?: string;
        };
        EditDecisionRequest: {
            /** @description What. */
            text?: string;
            /**
             * Format: uuid
             * @description Under which point of the agenda.
             */
            agendaId?: string | null;
            /**
             * Format: uuid
             * @description The member who answers for it.
             */
            ownerId?: string | null;
            /** @description Last day to do it. */
            dueOn?: string | null;
            /** @description TERYT code of the unit it is about. */
            unit?: string | null;
            /** @description Code of the item it is about. */
            item?: string | null;
            /** @description The day on which it was done; null = it is open. */
            doneOn?: string | null;
        };
        EditEvidenceRequest: {
            /** @description Kind code of the standard. */
            kind?: string;
            /** @description Title. */
            title?: string;
            /** @description Note for the reviewer. */
            note?: string | null;
            /** @description First day in force (YYYY-MM-DD). */
            effectiveFrom?: string | null;
            /** @description First day no longer in force (YYYY-MM-DD). */
            effectiveUntil?: string | null;
        };
        EditMeetingRequest: {
            /** @description What it is called. */
            title?: string;
            /** @description Day. */
            day?: string;
            /** @description Hour at which it begins. */
            startsAt?: string;
            /** @description Hour at which it ends. */
            endsAt?: string | null;
            /** @description Where. */
            place?: string | null;
            /** @description Address of the online meeting. */
            onlineAddress?: string | null;
            /**
             * Format: uuid
             * @description The member who chairs it.
             */
            chairId?: string | null;
            /** @description What the minutes say before the agenda; places like `{obecni}` are filled in the document. */
            opening?: string;
            /** @description What they say after it. */
            closing?: string;
        };
        EditReturnTemplateRequest: {
            /** @description What it is called in the list. */
            title?: string;
            /** @description The reason. */
            text?: string;
            /** @description Offered for items of this area only. */
            area?: string | null;
            /** @description Offered for this item only. */
            item?: string | null;
            /** @description Laid aside: offered no more, kept. */
            archived?: boolean;
        };
        EditTeamMemberRequest: {
            /** @description Name. */
            name?: string;
            /** @description Where the person comes from. */
            organisation?: string;
            /** @description What the person does there. */
            function?: string | null;
            /** @description Codes of sectors. */
            sectors?: string[];
            /**
             * Format: uuid
             * @description The person's account.
             */
            personId?: string | null;
            /**
             * Format: email
             * @description Address for invitations.
             */
            email?: string | null;
            /** @description First day on the team. */
            from?: string;
            /** @description First day no longer on it. */
            until?: string | null;
        };
        EndorseRequest: {
            /** @description Endorse it, or return it to the gmina for correction; both at once. */
            opinion: components["schemas"]["Opinion"];
            /** @description Words beside an endorsement; the reason of a return, mandatory then. */
            note?: string | null;
        };
        EndorsementResponse: {
            /** @description Where it stands before the coordinator decides. */
            step: components["schemas"]["EndorsementStep"];
            /**
             * Format: date-time
             * @description When.
             */
            endorsedAt: string | null;
            /** @description Who endorsed it. */
            endorsedBy: string | null;
            /** @description Words beside the endorsement. */
            note: string | null;
        };
        /**
         * @description Where the submission stands before the coordinator decides; null where no opinions are asked for.
         * @enum {string}
         */
        EndorsementStep: "waiting" | "endorsed" | "not_needed" | "no_team";
        EvidenceAbilities: {
            /** @description Change its facts and its period. */
            edit: boolean;
            /** @description Give it a new content. */
            revise: boolean;
            /** @description Withdraw it. */
            withdraw: boolean;
            /** @description Restore it. */
            restore: boolean;
            /** @description Have its page looked at now. */
            checkLink: boolean;
            /** @description Have a copy of its page taken. */
            copyPage: boolean;
        };
        /** @enum {string} */
        EvidenceForce: "in_force" | "ending" | "ended" | "ahead" | "withdrawn";
        /**
         * @description What it is made of.
         * @enum {string}
         */
        EvidenceForm: "file" | "link" | "statement";
        EvidenceKindResponse: {
            /** @description Code, e.g. resolution. */
            code: string;
            /** @description Title. */
            title: components["schemas"]["LocalizedTextDto"];
        };
        EvidenceLinkResponse: {
            /**
             * Format: uuid
             * @description Identifier of the assessment.
             */
            assessmentId: string;
            /** @description Where it stands with the coordinator. */
            review: components["schemas"]["ReviewState"];
            /** @description What counts. */
            standing: components["schemas"]["Standing"];
            /** @description Its unit. */
            unit: components["schemas"]["UnitRefDto"];
            /** @description Its item code. */
            item: string;
        };
        EvidencePageResponse: {
            /** @description Proofs. */
            evidence: components["schemas"]["EvidenceResponse"][];
            /** @description Cursor of the next page; null on the last. */
            next: string | null;
        };
        EvidenceReleaseResponse: {
            /**
             * Format: uuid
             * @description Identifier of the release.
             */
            id: string;
            /** @description `released` = public, `proposed` = waits for a second person, `draft` = being prepared. */
            state: components["schemas"]["ReleaseState"];
            /**
             * Format: date-time
             * @description Since when.
             */
            since: string;
        };
        EvidenceRequestResponse: {
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /**
             * Format: uuid
             * @description The assessment it is about.
             */
            assessmentId: string;
            /** @description Where it stands. */
            status: components["schemas"]["RequestStatus"];
            /**
             * Format: date-time
             * @description When it was asked.
             */
            askedAt: string;
            /** @description Version; also in the ETag. */
            version: number;
            /** @description The unit that is asked. */
            unit: components["schemas"]["UnitRefDto"];
            /** @description Item code. */
            item: string;
            /** @description Item title. */
            title: components["schemas"]["LocalizedTextDto"];
            /** @description What is wanted. */
            question: string;
            /** @description Kind of proof wanted; null = any. */
            kind: string | null;
            /** @description Last day in time. */
            dueOn: string;
            /** @description The unit's turn, and its last day is over. */
            overdue: boolean;
            /** @description Who asked. */
            askedBy: string | null;
            /** @description The last answer; it stays while the request is open again. */
            answer: components["schemas"]["RequestAnswerResponse"] | null;
            /** @description What the coordinator said last; null while nothing, or when the unit answered since. */
            decision: components["schemas"]["RequestDecisionResponse"] | null;
            /** @description What the reader may do now. */
            abilities: components["schemas"]["RequestAbilities"];
        };
        EvidenceResponse: {
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /** @description What it is made of. */
            form: components["schemas"]["EvidenceForm"];
            /**
             * Format: date-time
             * @description When it was uploaded.
             */
            uploadedAt: string;
            /** @description Version for If-Match. */
            version: number;
            /** @description The unit whose proof it is. */
            unit: components["schemas"]["UnitRefDto"];
            /** @description Kind code. */
            kind: string;
            /** @description Title. */
            title: string;
            /** @description Note for the reviewer. */
            note: string | null;
            /** @description First day in force. */
            effectiveFrom: string | null;
            /** @description First day no longer in force. */
            effectiveUntil: string | null;
            /** @description In force today and not withdrawn. */
            inForce: boolean;
            /** @description Name of the file; null for a link or a statement. */
            fileName: string | null;
            /** @description Media type, sniffed from the bytes; null for a link or a statement. */
            mediaType: string | null;
            /** @description Address of the page; null unless it is a link. */
            url: string | null;
            /** @description The text; null unless it is a statement. */
            statement: string | null;
            /** @description Size of the content in bytes. */
            byteSize: number;
            /** @description SHA-256 of the bytes of the file, or of the address or text in UTF-8; lower-case hex. */
            sha256: string;
            /**
             * @description Address of the bytes; always downloaded, never shown inline. Null for a link or a statement, and for a file that the
             *     virus scanner keeps from the reader.
             */
            file: string | null;
            /** @description The virus scan of the file; null for a link or a statement. */
            scan: components["schemas"]["FileScanResponse"] | null;
            /** @description Number of the content in use, from 1. */
            revision: number;
            /** @description Why and since when it counts no more; null while it counts. */
            withdrawn: components["schemas"]["EvidenceWithdrawalResponse"] | null;
            /** @description The last look at its page; null when it is no link, or nobody looked yet. */
            link: components["schemas"]["LinkStateResponse"] | null;
            /** @description Day on which its content was removed by the rules of retention; hash and facts stay. */
            contentRemovedOn: string | null;
            /** @description Who uploaded it. */
            uploadedBy: string | null;
            /** @description Its release that says most; null while it is private. */
            release: components["schemas"]["EvidenceReleaseResponse"] | null;
            /** @description Assessments within the reader's place that rest on it, or did until it was withdrawn. */
            links: components["schemas"]["EvidenceLinkResponse"][];
            /** @description What the reader may do now. */
            abilities: components["schemas"]["EvidenceAbilities"];
        };
        EvidenceRevisionListResponse: {
            /** @description The one in use first. */
            revisions: components["schemas"]["EvidenceRevisionResponse"][];
        };
        EvidenceRevisionResponse: {
            /**
             * Format: date-time
             * @description When it was added.
             */
            createdAt: string;
            /** @description Number, from 1; the highest is in use. */
            number: number;
            /** @description Name of the file; null for a link or a statement. */
            fileName: string | null;
            /** @description Media type; null for a link or a statement. */
            mediaType: string | null;
            /** @description Address of the page; null unless it is a link. */
            url: string | null;
            /** @description The text; null unless it is a statement. */
            statement: string | null;
            /** @description Size of the content in bytes. */
            byteSize: number;
            /** @description SHA-256 of the bytes of the file, or of the address or text in UTF-8. */
            sha256: string;
            /** @description Address of the bytes; null for a link or a statement, and for a file that the scanner keeps from the reader. */
            file: string | null;
            /** @description The virus scan of the file; null for a link or a statement. */
            scan: components["schemas"]["FileScanResponse"] | null;
            /** @description What is new in it. */
            note: string | null;
            /** @description Who added it. */
            createdBy: string | null;
        };
        EvidenceWithdrawalResponse: {
            /**
             * Format: date-time
             * @description Since when it proves nothing.
             */
            at: string;
            /** @description Who withdrew it. */
            by: string | null;
            /** @description Why. */
            reason: string;
        };
        ExpectedProofResponse: {
            /** @description Code. */
            code: string;
            /** @description Title. */
            title: components["schemas"]["LocalizedTextDto"];
        };
        ExplainResponse: {
            /** @description What was asked. */
            question: components["schemas"]["ExplainedQuestionResponse"];
            /** @description Day. */
            asOf: string;
            /** @description Standard and version. */
            standardVersion: string;
            /** @description The figure, when it is a sum of duties. */
            figure: components["schemas"]["FigureDto"] | null;
            /** @description The figure, when it is a mean of units. */
            mean: components["schemas"]["MeanFigureDto"] | null;
            /** @description Duties, for one unit. */
            duties: components["schemas"]["ExplainedDutyResponse"][];
            /** @description Units, for a group. */
            units: components["schemas"]["ExplainedUnitResponse"][];
        };
        ExplainedDutyResponse: {
            /** @description Standing on the day. */
            standing: components["schemas"]["Standing"];
            /** @description In the numerator (met), only in the denominator (not_met), or in neither (excluded). */
            countedAs: components["schemas"]["CountedAs"];
            /** @description Item code. */
            item: string;
            /** @description Item title. */
            title: components["schemas"]["LocalizedTextDto"];
            /** @description Area code. */
            area: string;
            /** @description Phase number. */
            phase: number;
            /** @description Weight. */
            weight: number;
            /** @description Since when (YYYY-MM-DD). */
            since: string;
            /** @description Counts as declared. */
            declared: boolean;
            /** @description Proofs linked today. */
            evidence: components["schemas"]["ExplainedProofResponse"][];
        };
        ExplainedProofResponse: {
            /** @description Title. */
            title: string;
            /** @description Kind code. */
            kind: string;
            /** @description First day in force. */
            effectiveFrom: string | null;
            /** @description First day no longer in force. */
            effectiveUntil: string | null;
        };
        ExplainedQuestionResponse: {
            /** @description The view, for a group's figure. */
            view: components["schemas"]["GroupView"] | null;
            /** @description The kind, when the group is one. */
            kind: components["schemas"]["UnitKind"] | null;
            /** @description The unit, for one unit's figure. */
            unit: components["schemas"]["UnitRefDto"] | null;
            /** @description The group key, for a group's figure. */
            group: string | null;
            /** @description Title of the group. */
            groupTitle: components["schemas"]["LocalizedTextDto"] | null;
            /** @description Area code it is narrowed to. */
            area: string | null;
            /** @description Phase number it is narrowed to. */
            phase: number | null;
            /** @description Item code it is narrowed to. */
            item: string | null;
        };
        ExplainedUnitResponse: {
            /** @description Why it is left out. */
            leftOutBecause: components["schemas"]["LeftOutBecause"] | null;
            /** @description The unit. */
            unit: components["schemas"]["UnitRefDto"];
            /** @description Residents, the weight in the view by residents. */
            residents: number | null;
            /** @description In the figure, or left out of it. */
            included: boolean;
            /** @description Its figure. */
            figure: components["schemas"]["FigureDto"];
        };
        FieldDifferenceResponse: {
            /** @description What was decided about; null = empty. */
            from: (string | number) | null;
            /** @description What is submitted now; null = empty. */
            to: (string | number) | null;
            /** @description Field of the declaration: state, statement, indicatorValue, plannedOn or reason. */
            field: string;
        };
        FieldProblem: {
            /**
             * @description RFC 6901 pointer into the body, or `?name` of a query parameter.
             * @example /statement
             */
            pointer: string;
            /**
             * @description What is wrong.
             * @enum {string}
             */
            code: "required" | "not_a_string" | "too_short" | "too_long" | "not_an_integer" | "not_a_number" | "not_a_boolean" | "not_a_date" | "not_an_instant" | "not_in_list" | "unknown_field" | "not_a_uuid" | "not_an_email" | "not_a_url" | "not_a_teryt" | "not_a_list" | "not_an_object" | "too_few" | "too_many" | "repeated" | "out_of_range" | "wrong_format" | "not_allowed_here" | "validation_failed" | "malformed_request" | "not_signed_in" | "sign_in_failed" | "forbidden" | "foreign_origin" | "own_answer" | "own_submission" | "own_opinion" | "not_found" | "not_on_team" | "meeting_over" | "meeting_day_ahead" | "meeting_not_held" | "confirmation_would_reopen" | "assessment_locked" | "review_not_submitted" | "already_decided" | "endorsement_not_expected" | "request_not_open" | "task_closed" | "task_not_closed" | "task_closes_itself" | "duty_ended" | "too_many_proofs" | "not_a_member" | "reply_not_possible" | "reply_closed" | "reply_sent" | "reply_incomplete" | "reply_decided" | "reply_undecided" | "reply_without_consent" | "own_reply" | "own_return" | "note_visibility_not_allowed" | "public_note_unconfirmed" | "mention_cannot_see" | "note_not_editable" | "note_takes_no_answer" | "nothing_to_send" | "transition_not_allowed" | "already_linked" | "evidence_locked" | "job_over" | "evidence_withdrawn" | "evidence_content_removed" | "evidence_not_withdrawn" | "evidence_of_another_form" | "revision_unchanged" | "release_transition" | "release_open" | "release_own_proposal" | "release_unanswered" | "release_copy_missing" | "release_copy_has_text" | "release_file_refused" | "release_file_unreadable" | "release_withdrawn" | "file_not_scanned" | "file_blocked" | "nothing_to_publish" | "duplicate" | "period_open" | "period_overlaps" | "period_closed" | "exception_exists" | "version_retired" | "changed_since" | "file_too_large" | "body_too_large" | "file_type_not_accepted" | "preview_not_possible" | "file_type_mismatch" | "upload_cut" | "file_missing" | "file_empty" | "file_infected" | "file_with_macros" | "file_unpacks_too_large" | "image_too_large" | "file_damaged" | "evidence_or_statement_required" | "reason_required" | "return_reason_required" | "declaration_required" | "evidence_not_in_force" | "planned_date_required" | "indicator_not_expected" | "period_reversed" | "period_end_passed" | "outside_place" | "task_owner_elsewhere" | "unknown_item" | "item_not_a_duty" | "answer_needs_linked_proof" | "precondition_required" | "invitation_over" | "account_shared" | "role_place_wrong" | "last_administrator" | "password_too_simple" | "password_wrong" | "idempotency_key_malformed" | "idempotency_key_reused" | "done_before" | "too_many_attempts" | "unexpected" | "service_unavailable" | "storage_full";
            /** @description Limits and allowed values. */
            params?: {
                [key: string]: unknown;
            };
            /** @description The message in the language of the request. */
            detail?: string;
        };
        FigureDto: {
            /** @description Sum of the weights of confirmed duties. */
            numerator: number;
            /** @description Sum of the weights of all duties without confirmed "not applicable". */
            denominator: number;
            /** @description Sum of the weights of confirmed, declared and lapsed duties. */
            declared: number;
            /** @description How many duties anybody ever declared something about. */
            assessed: number;
            /** @description False = not enough data: nothing was ever declared here. Then no percentage is shown, not 0 %. */
            hasData: boolean;
            /** @description Day the figure speaks of (YYYY-MM-DD, Europe/Warsaw; the end of that day). */
            asOf: string;
            /** @description Standard and version behind the figure, e.g. "SMI 1.0". */
            standardVersion: string;
            /** @description Address that returns everything behind this figure. */
            explain: string;
        };
        /**
         * @description What the virus scanner said of the file; null for a link or a statement.
         * @enum {string}
         */
        FileScan: "not_scanned" | "pending" | "clean" | "infected";
        FileScanResponse: {
            /** @description `pending`: it waits for the scanner and only its uploader gets it; `infected`: nobody gets it. */
            state: components["schemas"]["FileScan"];
            /** @description Name of what was found; null unless it is infected. */
            signature: string | null;
        };
        FindingAnswerRequest: {
            /** @description Which finding. */
            finding: string;
            /** @description Why it is no private person's. */
            reason: string;
        };
        FindingFactsResponse: {
            /** @description Other assessments that rest on the same file. */
            others: components["schemas"]["OtherUseResponse"][] | null;
            /** @description Newest proof: the day from which it ages. */
            datedOn: string | null;
            /** @description Its window in months. */
            months: number | null;
            /** @description Value of the indicator. */
            value: number | null;
            /** @description Its target. */
            target: number | null;
            /** @description at_least or at_most. */
            direction: string | null;
            /** @description Unit of the indicator. */
            unit: string | null;
            /** @description The reason that says too little. */
            reason: string | null;
            /** @description Last day in time. */
            dueOn: string | null;
            /** @description Whether that day was agreed with the unit. */
            isException: boolean | null;
        };
        /**
         * @description What it looks like.
         * @enum {string}
         */
        FindingKind: "pesel" | "phone" | "email" | "bank_account" | "id_card" | "author" | "attachment";
        FindingListResponse: {
            /** @description Findings by unit and item. */
            findings: components["schemas"]["FindingResponse"][];
            /** @description All of them under the filter. */
            total: number;
            /** @description `page[after]` of the next page; null on the last. */
            next: string | null;
        };
        /**
         * @description Where it stands.
         * @enum {string}
         */
        FindingPart: "title" | "excerpt" | "file_name" | "url" | "statement" | "page" | "metadata";
        FindingResponse: {
            /**
             * Format: uuid
             * @description The assessment.
             */
            assessmentId: string;
            /** @description The acceptance that hides it; null while it is on the list. */
            accepted: components["schemas"]["AcceptanceResponse"] | null;
            /** @description The unit. */
            unit: components["schemas"]["UnitRefDto"];
            /** @description Item code. */
            item: string;
            /** @description Item title. */
            title: components["schemas"]["LocalizedTextDto"];
            /** @description What the check saw. */
            facts: components["schemas"]["FindingFactsResponse"];
        };
        /** @enum {string} */
        FindingState: "open" | "accepted";
        /** @enum {string} */
        Flag: "true" | "false";
        FormerTextResponse: {
            /**
             * Format: date-time
             * @description Until when it said so.
             */
            until: string;
            /** @description The words. */
            text: string;
        };
        GrantRoleRequest: {
            /** @description What the person is to be. */
            role: components["schemas"]["RoleInTenant"];
            /** @description TERYT code of the unit; left out for the whole tenant. A team member needs a powiat, an editor a unit. */
            unit?: string;
        };
        GroupResponse: {
            /** @description Key of the group: `metropolis`, a powiat's TERYT code, a unit kind, an area code or a phase number. */
            key: string;
            /** @description Title; null for kinds, which have their names in the interface. */
            title: components["schemas"]["LocalizedTextDto"] | null;
            /** @description Member units in the group. */
            units: number;
            /** @description Their residents, gminas and cities only. */
            residents: number;
            /** @description Gminas of the powiat that are not members; null when the grouping is not by powiat. */
            gminasOutside: number | null;
            /** @description Last day in time, for phases. */
            deadline: string | null;
            /** @description The three views. */
            views: components["schemas"]["GroupViewsDto"];
        };
        /** @enum {string} */
        GroupView: "equalUnits" | "allDuties" | "byResidents";
        GroupViewsDto: {
            /** @description Equal units: mean of the units' coverages (the default view). */
            equalUnits: components["schemas"]["MeanFigureDto"];
            /** @description All duties: sum of numerators ÷ sum of denominators, units without data included. */
            allDuties: components["schemas"]["FigureDto"];
            /**
             * @description By residents: gminas and cities weighted by population (a resident lives in one gmina; land powiats are
             *     shown apart and never counted twice). Null when the group has no gmina and no city.
             */
            byResidents: components["schemas"]["MeanFigureDto"] | null;
        };
        /** @enum {string} */
        Grouping: "metropolis" | "powiat" | "kind" | "area" | "phase";
        GroupsResponse: {
            /** @description Grouping. */
            by: components["schemas"]["Grouping"];
            /** @description Day of the figures. */
            asOf: string;
            /** @description Standard and version. */
            standardVersion: string;
            /** @description Groups; those that lie wholly within the reader's place. */
            groups: components["schemas"]["GroupResponse"][];
        };
        HandOverRequest: {
            /**
             * Format: uuid
             * @description Who had it.
             */
            from: string;
            /**
             * Format: uuid
             * @description Who takes it.
             */
            to: string;
            /** @description TERYT code: at this place and under it; left out or null = the whole tenant. */
            place?: string | null;
        };
        HandedOverResponse: {
            /** @description Open tasks. */
            tasks: number;
            /** @description Recurring duties. */
            duties: number;
        };
        HandoverPartResponse: {
            /** @description `chairs`: planned meetings to be chaired; `invitations`: planned meetings with an invitation; `decisions`: decisions not done; further ones by other parts of the product. */
            source: string;
            /** @description How many. */
            count: number;
        };
        HandoverRequest: {
            /** @description First day on which the person is no longer a member. */
            on: string;
            /** @description Who takes over what is open; null = nobody yet, it stays where it is. */
            successor: string | null;
        };
        HandoverResponse: {
            /** @description The person who leaves. */
            member: components["schemas"]["TeamMemberResponse"];
            /** @description What is open, or was handed over. */
            parts: components["schemas"]["HandoverPartResponse"][];
            /** @description Whether the person has an account, whose roles stay as they are: they are the administrator's to take. */
            hasAccount: boolean;
        };
        HeldDecisionResponse: {
            /** @description The decision; null for another reviewer's. */
            decision: components["schemas"]["ReviewDecision"] | null;
            /** @description Name of the reviewer. */
            reviewer: string;
            /** @description Whether it lies in the reader's own batch. */
            mine: boolean;
            /** @description Reason of a return; null for another reviewer's. */
            reason: string | null;
        };
        HeldRoleResponse: {
            /**
             * Format: uuid
             * @description Identifier of the role held, to take it back by.
             */
            id: string;
            /** @description What the person is there. */
            role: components["schemas"]["Role"];
            /** @description Where; null = the whole tenant. */
            unit: components["schemas"]["RolePlaceResponse"] | null;
        };
        HistoryEntryResponse: {
            /**
             * Format: date-time
             * @description When.
             */
            at: string;
            /** @description Facts of the change, e.g. former and new values, or the reason of a return. */
            details: {
                [key: string]: unknown;
            };
            /** @description Who; null when the calendar did it. */
            person: string | null;
            /** @description What, e.g. assessment.declare, assessment.confirm. */
            action: string;
        };
        HoldManyRequest: {
            /** @description The decision. */
            decision: components["schemas"]["ReviewDecision"];
            /** @description What has to be corrected; mandatory when returning, the same for all of them. */
            reason?: string | null;
            /** @description The assessments. */
            assessments: components["schemas"]["SeenAssessmentRequest"][];
        };
        /**
         * @description Whether the value should be at least or at most the target.
         * @enum {string}
         */
        IndicatorDirection: "at_least" | "at_most";
        IndicatorResponse: {
            /** @description Whether the value should be at least or at most the target. */
            direction: components["schemas"]["IndicatorDirection"];
            /** @description Name of the measure. */
            name: components["schemas"]["LocalizedTextDto"];
            /** @description Unit of the value, e.g. percent, languages, hours/week. */
            unit: string;
            /** @description Target; null when the value is only counted. */
            target: number | null;
        };
        InstanceResponse: {
            /**
             * @description Name of the product.
             * @enum {string}
             */
            product: "Miara";
            /** @description Version of the product. */
            version: string;
            /** @description Whether this is a demonstration with made-up data. */
            demo: boolean;
            /** @description Accounts of the demonstration; empty anywhere else. */
            demoAccounts: components["schemas"]["DemoAccountResponse"][];
        };
        /**
         * @description Language of the interface this person chose.
         * @enum {string}
         */
        InterfaceLanguage: "pl" | "en";
        InvitationForResponse: {
            /**
             * Format: date-time
             * @description When the link stops working.
             */
            expiresAt: string;
            /** @description Name of the person. */
            name: string;
            /** @description E-mail address to sign in with. */
            email: string;
        };
        InvitationRequest: {
            /** @description What stands in the link after `#`. */
            token: string;
        };
        InvitationResponse: {
            /**
             * Format: date-time
             * @description When it stops working.
             */
            expiresAt: string;
            /** @description Path and fragment below the address of this service. The secret stands in the fragment, which no server sees. */
            path: string;
        };
        InvitePersonRequest: {
            /** @description What the person is to be. */
            role: components["schemas"]["RoleInTenant"];
            /** @description Language of the interface. */
            locale: components["schemas"]["InterfaceLanguage"];
            /**
             * Format: email
             * @description E-mail address; capitals make no difference.
             */
            email: string;
            /** @description Name as shown to others. An account that is there already keeps its own. */
            name: string;
            /** @description TERYT code of the unit; left out for the whole tenant. A team member needs a powiat, an editor a unit. */
            unit?: string;
        };
        InviteRequest: {
            /** @description Members, by identifier; those who are on the list already stay. */
            members: string[];
            /** @description Guests. */
            guests: components["schemas"]["MeetingGuestRequest"][];
        };
        InvitedPersonResponse: {
            /** @description The person. */
            person: components["schemas"]["PersonResponse"];
            /** @description Link to pass on; null when the account has a password or belongs to other areas, too. */
            invitation: components["schemas"]["InvitationResponse"] | null;
        };
        ItemIndicatorResponse: {
            /** @description Name. */
            name: components["schemas"]["LocalizedTextDto"];
            /** @description Unit of the value. */
            unit: string;
            /** @description Target; null when only counted. */
            target: number | null;
            /** @description at_least or at_most. */
            direction: string;
        };
        ItemRefResponse: {
            /** @description Code. */
            code: string;
            /** @description Title. */
            title: components["schemas"]["LocalizedTextDto"];
        };
        ItemResponse: {
            /** @description Whose duty it is. A city with powiat rights carries gmina and powiat duties. */
            duty: components["schemas"]["Duty"];
            /** @description Code, e.g. EDU-01. */
            code: string;
            /** @description Key that survives versions. */
            key: string;
            /** @description Code of its area. */
            area: string;
            /** @description Number of its phase. */
            phase: number;
            /** @description Weight in coverage. */
            weight: number;
            /** @description Title. */
            title: components["schemas"]["LocalizedTextDto"];
            /** @description What has to be done. */
            guidance: components["schemas"]["LocalizedTextDto"];
            /** @description Codes of the kinds of proof that fit. */
            evidenceKinds: string[];
            /** @description Offices that usually carry it. */
            responsible: components["schemas"]["LocalizedTextDto"][];
            /** @description Measure, when the item has one. */
            indicator: components["schemas"]["IndicatorResponse"] | null;
        };
        JobFileResponse: {
            /**
             * Format: date-time
             * @description Until when it is kept.
             */
            expiresAt: string;
            /** @description Address of the bytes; null once the file is no longer kept. */
            file: string | null;
            /** @description Its name. */
            fileName: string;
            /** @description Its size in bytes. */
            byteSize: number;
            /** @description SHA-256 of its bytes; lower-case hex. */
            sha256: string;
            /** @description Proofs whose content is in it. */
            proofs: number;
            /** @description Proofs that its index names without their content. */
            leftOut: number;
        };
        /**
         * @description What kind of work it is.
         * @enum {string}
         */
        JobKind: "evidence_pack";
        JobListResponse: {
            /** @description The newest first, at most 50. */
            jobs: components["schemas"]["JobResponse"][];
        };
        JobResponse: {
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /** @description What kind of work it is. */
            kind: components["schemas"]["JobKind"];
            /** @description Where it stands. */
            state: components["schemas"]["JobState"];
            /**
             * Format: date-time
             * @description When it was started.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it ended; null while it is under way.
             */
            finishedAt: string | null;
            /** @description TERYT code of the unit it is about; null when it is about all in reach. */
            unit: string | null;
            /** @description Code of the item it is about; null when it is about all. */
            item: string | null;
            /** @description Steps done. */
            done: number;
            /** @description Steps altogether; null until that is known. */
            total: number | null;
            /** @description Why it failed, as a code of the problem catalogue. */
            message: string | null;
            /** @description What came of it; null unless it is done. */
            result: components["schemas"]["JobFileResponse"] | null;
        };
        /**
         * @description Where it stands.
         * @enum {string}
         */
        JobState: "queued" | "running" | "done" | "failed" | "cancelled";
        JoinRequest: {
            /** @description TERYT code of the unit; it must be in the register. */
            teryt: string;
            /** @description First day of membership (YYYY-MM-DD); it may lie in the past or the future. */
            joinedOn: string;
        };
        LateSubmissionResponse: {
            /** @description Title of the period. */
            period: components["schemas"]["LocalizedTextDto"];
            /** @description First day after the period (YYYY-MM-DD). */
            endsOn: string;
        };
        LeaveRequest: {
            /** @description First day on which the unit is no longer a member (YYYY-MM-DD); null takes an end back. */
            leftOn: string | null;
        };
        /**
         * @description Why it is left out.
         * @enum {string}
         */
        LeftOutBecause: "no_data" | "nothing_applies" | "land_powiat" | "no_residents";
        LeftOutFileResponse: {
            /** @description Name. */
            name: string;
            /** @description Why, as a code of the problem catalogue. */
            reason: string;
        };
        LinkCopyListResponse: {
            /** @description The newest first. */
            copies: components["schemas"]["LinkCopyResponse"][];
        };
        LinkCopyResponse: {
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /**
             * Format: date-time
             * @description When it was taken.
             */
            fetchedAt: string;
            /** @description Address that was asked. */
            url: string;
            /** @description Where it answered from. */
            finalUrl: string;
            /** @description Who asked for it; null when a confirmation did. */
            fetchedBy: string | null;
            /** @description Code of the item whose confirmation it was taken for; null when a person asked. */
            item: string | null;
            /** @description Media type: text/html or application/pdf. */
            mediaType: string;
            /** @description Size in bytes. */
            byteSize: number;
            /** @description SHA-256 of the bytes; lower-case hex. */
            sha256: string;
            /** @description Address of the bytes; always downloaded, never shown inline. Null once they were removed. */
            file: string | null;
        };
        LinkEvidenceRequest: {
            /**
             * Format: uuid
             * @description The proof.
             */
            evidenceId: string;
            /** @description Page on which it can be seen. */
            page?: number;
            /** @description Quoted passage. */
            excerpt?: string;
        };
        /**
         * @description What it found.
         * @enum {string}
         */
        LinkResult: "ok" | "moved" | "gone" | "refused" | "unreachable" | "forbidden";
        LinkStateResponse: {
            /** @description What it found. */
            result: components["schemas"]["LinkResult"];
            /**
             * Format: date-time
             * @description When it was looked at.
             */
            checkedAt: string;
            /**
             * Format: date-time
             * @description Since when the result has been this one.
             */
            since: string;
            /**
             * Format: date-time
             * @description When a copy was last tried.
             */
            copyTriedAt: string | null;
            /** @description Why that came to nothing; null when it did not. */
            copyProblem: components["schemas"]["CopyProblem"] | null;
            /** @description HTTP status of the last answer; null when there was none. */
            httpStatus: number | null;
            /** @description Where the page answered from in the end. */
            finalUrl: string | null;
        };
        LinkedEvidenceResponse: {
            /**
             * Format: uuid
             * @description Identifier of the evidence.
             */
            id: string;
            /** @description What it is made of. */
            form: components["schemas"]["EvidenceForm"];
            /** @description What the virus scanner said of the file; null for a link or a statement. */
            scan: components["schemas"]["FileScan"] | null;
            /**
             * Format: date-time
             * @description When it was linked.
             */
            linkedAt: string;
            /** @description Title. */
            title: string;
            /** @description Kind code. */
            kind: string;
            /** @description File name; null for a link or a statement. */
            fileName: string | null;
            /** @description Media type, sniffed from the bytes; null for a link or a statement. */
            mediaType: string | null;
            /** @description Address of the page; null unless it is a link. */
            url: string | null;
            /** @description The text; null unless it is a statement. */
            statement: string | null;
            /** @description Size of the content in bytes. */
            byteSize: number;
            /** @description Whether it is a file that the reader may download now. */
            downloadable: boolean;
            /** @description SHA-256 of the bytes, or of the address or text in UTF-8. */
            sha256: string;
            /** @description First day in force. */
            effectiveFrom: string | null;
            /** @description First day no longer in force. */
            effectiveUntil: string | null;
            /** @description In force today and not withdrawn. */
            inForce: boolean;
            /** @description Withdrawn by its unit: it proves nothing until it is restored. */
            withdrawn: boolean;
            /** @description Page on which it can be seen. */
            page: number | null;
            /** @description Quoted passage. */
            excerpt: string | null;
            /** @description Who linked it. */
            linkedBy: string | null;
        };
        LiveResponse: {
            /**
             * @description The process answers.
             * @enum {string}
             */
            status: "up";
        };
        LocalizedTextDto: {
            /** @description Polish, the source language. */
            pl: string;
            /** @description English. */
            en?: string;
            /** @description Ukrainian. */
            uk?: string;
            /** @description Belarusian. */
            be?: string;
            /** @description Russian. */
            ru?: string;
        };
        LogActionRequest: {
            /** @description Kind. */
            kind: components["schemas"]["ActionKind"];
            /** @description Status. */
            status: components["schemas"]["ActionStatus"];
            /** @description TERYT code of the unit that carried it. May be left out by a person who holds exactly one place. */
            unit?: string;
            /** @description Title. */
            title: string;
            /** @description What was done. */
            description?: string | null;
            /** @description First day (YYYY-MM-DD). */
            startsOn: string;
            /** @description Last day, itself included; left out or null = one day. */
            endsOn?: string | null;
            /** @description Where it took place. */
            place?: string | null;
            /** @description How many people it reached: a count, never a list. */
            peopleReached?: number | null;
            /** @description Cost in grosz (1/100 PLN). */
            costGrosz?: number | null;
            /** @description TERYT codes of the units it is credited to. */
            units: string[];
            /** @description Codes of the items it is credited to. */
            items: string[];
            /** @description Proofs of the action. */
            evidence?: string[];
        };
        MailDraftFileResponse: {
            /** @description Its number in the letter. */
            number: number;
            /** @description Name. */
            fileName: string;
            /** @description Media type, as its bytes say. */
            mediaType: string;
            /** @description Size in bytes. */
            byteSize: number;
        };
        MailDraftListResponse: {
            /** @description Whether the service reads a mailbox at all. */
            configured: boolean;
            /** @description The person's own address, to be kept secret; null = none was made yet, or no mailbox is read. */
            address: string | null;
            /** @description Newest first. */
            drafts: components["schemas"]["MailDraftResponse"][];
        };
        MailDraftResponse: {
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /**
             * Format: date-time
             * @description When it came.
             */
            receivedAt: string;
            /**
             * Format: date
             * @description Day on which it is erased unless it is used.
             */
            erasedOn: string;
            /** @description Subject; empty when it had none. */
            subject: string;
            /** @description Text. */
            text: string;
            /** @description Its pictures and PDF. */
            files: components["schemas"]["MailDraftFileResponse"][];
            /** @description Attachments that were not taken. */
            leftOut: components["schemas"]["LeftOutFileResponse"][];
        };
        MatrixAreaResponse: {
            /** @description Code. */
            code: string;
            /** @description Title. */
            title: components["schemas"]["LocalizedTextDto"];
            /** @description All-duties coverage of the area over the shown units. */
            figure: components["schemas"]["FigureDto"];
        };
        MatrixCellResponse: {
            /**
             * Format: uuid
             * @description Identifier of the assessment.
             */
            id: string;
            /** @description Standing. */
            standing: components["schemas"]["Standing"];
            /** @description Review state; null on a past day, for only standings have a history. */
            review: components["schemas"]["ReviewState"] | null;
            /** @description Whether anything was ever declared. */
            assessed: boolean;
            /** @description Day since which the standing holds (YYYY-MM-DD). */
            since: string;
        };
        MatrixItemResponse: {
            /** @description Whose duty. */
            duty: components["schemas"]["Duty"];
            /** @description Item code. */
            code: string;
            /** @description Title. */
            title: components["schemas"]["LocalizedTextDto"];
            /** @description Area code. */
            area: string;
            /** @description Phase number. */
            phase: number;
            /** @description Weight. */
            weight: number;
            /** @description Share of units that have it. */
            units: components["schemas"]["ShareDto"];
            /** @description Share of residents who live where it works. */
            residents: components["schemas"]["ShareDto"];
            /** @description Assessments of this item that wait for review. */
            awaiting: number;
        };
        MatrixPhaseResponse: {
            /** @description Number. */
            number: number;
            /** @description Title. */
            title: components["schemas"]["LocalizedTextDto"];
            /** @description Last day in time. */
            deadline: string | null;
            /** @description All-duties coverage of the phase over the shown units. */
            figure: components["schemas"]["FigureDto"];
        };
        MatrixResponse: {
            /** @description Day of the figures. */
            asOf: string;
            /** @description Standard and version. */
            standardVersion: string;
            /** @description Columns, in the standard's order. */
            items: components["schemas"]["MatrixItemResponse"][];
            /** @description Areas with totals. */
            areas: components["schemas"]["MatrixAreaResponse"][];
            /** @description Phases with totals. */
            phases: components["schemas"]["MatrixPhaseResponse"][];
            /** @description Rows: cities, then powiats each followed by its gminas. */
            rows: components["schemas"]["MatrixRowResponse"][];
            /** @description The three views over the shown units. */
            total: components["schemas"]["GroupViewsDto"];
        };
        MatrixRowResponse: {
            /** @description One entry per item, in the order of `items`; null where it is not this unit's duty. */
            cells: (components["schemas"]["MatrixCellResponse"] | null)[];
            /** @description The unit. */
            unit: components["schemas"]["UnitRefDto"];
            /** @description Residents. */
            residents: number | null;
            /** @description Coverage of the unit. */
            figure: components["schemas"]["FigureDto"];
        };
        MePersonResponse: {
            /** @description Language of the interface this person chose. */
            locale: components["schemas"]["InterfaceLanguage"];
            /** @description Identifier of the person. */
            id: string;
            /** @description Name as shown to others. */
            name: string;
            /** @description E-mail address, lower case. */
            email: string;
        };
        MeResponse: {
            /** @description Roles outside any tenant. */
            platformRoles: components["schemas"]["Role"][];
            /** @description The person. */
            person: components["schemas"]["MePersonResponse"];
            /** @description Tenants in which the person holds a role, by slug. */
            tenants: components["schemas"]["MeTenantResponse"][];
        };
        MeTenantResponse: {
            /** @description What the roles allow together; at which unit is decided per object. */
            permissions: components["schemas"]["Permission"][];
            /** @description Name in addresses: /app/{slug}/… */
            slug: string;
            /** @description Name of the coordinating body. */
            name: components["schemas"]["LocalizedTextDto"];
            /** @description Roles held there. */
            roles: components["schemas"]["RoleResponse"][];
            /** @description Units the person may see there. */
            scope: components["schemas"]["ScopeResponse"];
        };
        MeanFigureDto: {
            /** @description Numerator of the mean of coverages. */
            numerator: string;
            /** @description Common denominator of both means; "0" when no unit has data. */
            denominator: string;
            /** @description Numerator of the mean of declared coverages, over the same denominator. */
            declared: string;
            /** @description Units in the mean. */
            units: number;
            /** @description Units left out because nothing was ever declared there. */
            unitsWithoutData: number;
            /** @description False when no unit has data. */
            hasData: boolean;
            /** @description Day the figure speaks of (YYYY-MM-DD, Europe/Warsaw). */
            asOf: string;
            /** @description Standard and version behind the figure. */
            standardVersion: string;
            /** @description Address that returns everything behind this figure. */
            explain: string;
        };
        MeetingAbilities: {
            /** @description Change it: agenda, list, minutes, decisions. */
            edit: boolean;
            /** @description Say that it was held. */
            hold: boolean;
            /** @description Cancel it. */
            cancel: boolean;
            /** @description Make its minutes a proof. */
            makeEvidence: boolean;
        };
        MeetingAttendanceResponse: {
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /** @description Whether the person was there; null = not told. */
            attendance: components["schemas"]["Attendance"] | null;
            /** @description The member; null = a guest. */
            memberId: string | null;
            /** @description Name, as it was on the day. */
            name: string;
            /** @description Where the person comes from. */
            organisation: string | null;
            /** @description Address for the invitation; null = none, or not for the reader to see. */
            email: string | null;
            /** @description Who came instead. */
            deputyName: string | null;
            /** @description When the last invitation was sent; null = none was. */
            invitedAt: string | null;
            /** @description Whether what was sent still says the right day, hour and place. */
            invitationCurrent: boolean;
        };
        MeetingDecisionResponse: {
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /** @description Version, wanted back in If-Match. */
            version: number;
            /** @description Its number in the minutes. */
            number: number;
            /** @description What was decided. */
            text: string;
            /** @description Under which point of the agenda. */
            agendaId: string | null;
            /** @description To whom it was given, as the minutes say; null = the whole team. */
            owner: components["schemas"]["MemberRefResponse"] | null;
            /** @description Who carries it now: somebody else once the owner left the team. */
            carrier: components["schemas"]["MemberRefResponse"] | null;
            /** @description Last day to do it. */
            dueOn: string | null;
            /** @description TERYT code of the unit it is about. */
            unit: string | null;
            /** @description Code of the item it is about. */
            item: string | null;
            /** @description The day on which it was done; null = it is open. */
            doneOn: string | null;
        };
        MeetingEvidenceResponse: {
            /**
             * Format: uuid
             * @description Identifier of the proof.
             */
            evidenceId: string;
            /** @description Whether the minutes say today what the proof says. */
            current: boolean;
        };
        MeetingGuestRequest: {
            /** @description Name. */
            name: string;
            /** @description Where the person comes from; null or left out = not told. */
            organisation?: string | null;
            /**
             * Format: email
             * @description Address for the invitation; null or left out = none.
             */
            email?: string | null;
        };
        MeetingItemResponse: {
            /** @description Item code. */
            code: string;
            /** @description Item title. */
            title: components["schemas"]["LocalizedTextDto"];
        };
        MeetingRefResponse: {
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /**
             * Format: date
             * @description Day.
             */
            day: string;
            /** @description Where it stands. */
            status: components["schemas"]["MeetingStatus"];
            /** @description What it is called. */
            title: string;
            /** @description Hour at which it begins, HH:MM in Warsaw. */
            startsAt: string;
            /** @description Where; null when nothing was told. */
            place: string | null;
            /** @description Planned for a day that is over: nobody said whether it was held. */
            unsettled: boolean;
            /** @description How many decisions it made. */
            decisions: number;
        };
        /**
         * @description How often; the weekday of the month stays.
         * @enum {string}
         */
        MeetingRepeat: "month" | "quarter" | "half_year";
        MeetingResponse: {
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /**
             * Format: date
             * @description Day.
             */
            day: string;
            /** @description Where it stands. */
            status: components["schemas"]["MeetingStatus"];
            /** @description Version of its own fields, wanted back in If-Match. */
            version: number;
            /** @description Whose team meets. */
            unit: components["schemas"]["UnitRefDto"];
            /** @description Those planned together. */
            seriesId: string | null;
            /** @description What it is called. */
            title: string;
            /** @description Hour at which it begins, HH:MM in Warsaw. */
            startsAt: string;
            /** @description Hour at which it ends. */
            endsAt: string | null;
            /** @description Where. */
            place: string | null;
            /** @description Address of the online meeting; null = none, or not for the reader to see. */
            onlineAddress: string | null;
            /** @description Who chairs it. */
            chair: components["schemas"]["MemberRefResponse"] | null;
            /** @description Why it was cancelled. */
            cancelReason: string | null;
            /** @description What the minutes say before the agenda, with its places open. */
            opening: string;
            /** @description What they say after it. */
            closing: string;
            /** @description The same with its places filled. */
            openingFilled: string;
            /** @description The same with its places filled. */
            closingFilled: string;
            /** @description Counts the changes of what the minutes say. */
            minutesVersion: number;
            /** @description The agenda in its order. */
            agenda: components["schemas"]["AgendaPointResponse"][];
            /** @description The list: members first, then guests, by name. */
            attendance: components["schemas"]["MeetingAttendanceResponse"][];
            /** @description Decisions by number. */
            decisions: components["schemas"]["MeetingDecisionResponse"][];
            /** @description Decisions of earlier meetings that were not done on its day, or are not done now. */
            carriedOver: components["schemas"]["OpenDecisionResponse"][];
            /** @description The proof that was made of the minutes. */
            evidence: components["schemas"]["MeetingEvidenceResponse"] | null;
            /** @description Members who can be chosen: those on the team on the day of the meeting. */
            members: components["schemas"]["MemberRefResponse"][];
            /** @description Units that a decision can be about. */
            units: components["schemas"]["UnitRefDto"][];
            /** @description Items that a decision can be about. */
            items: components["schemas"]["MeetingItemResponse"][];
            /** @description What the reader may do. */
            abilities: components["schemas"]["MeetingAbilities"];
        };
        MeetingSeriesRequest: {
            /** @description How often; the weekday of the month stays. */
            every: components["schemas"]["MeetingRepeat"];
            /** @description How many meetings, the first one among them. */
            times: number;
        };
        /**
         * @description Where it stands.
         * @enum {string}
         */
        MeetingStatus: "planned" | "held" | "cancelled";
        MeetingsFigureResponse: {
            /** @description Calendar year. */
            year: number;
            /** @description How many were held. */
            held: number;
            /** @description Which ones. */
            meetings: components["schemas"]["MeetingRefResponse"][];
        };
        MemberListResponse: {
            /** @description Memberships in Polish order of names, the latest of a unit first. */
            members: components["schemas"]["MemberResponse"][];
        };
        MemberRefResponse: {
            /**
             * Format: uuid
             * @description Identifier of the member.
             */
            id: string;
            /** @description Name. */
            name: string;
            /** @description Account; null = none. */
            personId: string | null;
        };
        MemberResponse: {
            /** @description How sure the source is: named in a source, inferred from totals, or unsure. */
            confidence: components["schemas"]["MembershipConfidence"];
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /** @description The unit. */
            unit: components["schemas"]["UnitRefDto"];
            /** @description First day of membership (YYYY-MM-DD). */
            joinedOn: string;
            /** @description First day after membership; null while it lasts. */
            leftOn: string | null;
        };
        /**
         * @description How sure the source is: named in a source, inferred from totals, or unsure.
         * @enum {string}
         */
        MembershipConfidence: "source" | "inferred" | "unsure";
        MembershipResponse: {
            /** @description How sure the source is: named in a source, inferred from totals, or unsure. */
            confidence: components["schemas"]["MembershipConfidence"];
            /** @description First day of membership (YYYY-MM-DD). */
            joinedOn: string;
            /** @description First day after membership; null while it lasts. */
            leftOn: string | null;
        };
        MentionResponse: {
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /** @description Name. */
            name: string;
        };
        MentionableResponse: {
            /** @description In Polish order of names; without the reader. */
            people: components["schemas"]["MentionResponse"][];
        };
        MinutesTemplateRequest: {
            /** @description Before the agenda; `{zespół}`, `{data}`, `{godzina}`, `{miejsce}`, `{przewodniczenie}`, `{obecni}`, `{zaproszeni}` are filled. */
            opening: string;
            /** @description After the agenda. */
            closing: string;
        };
        MinutesTemplateResponse: {
            /** @description Version, wanted back in If-Match. */
            version: number;
            /** @description Before the agenda. */
            opening: string;
            /** @description After the agenda. */
            closing: string;
        };
        NoteAbilities: {
            /** @description Correct it. */
            edit: boolean;
            /** @description Take it back. */
            withdraw: boolean;
        };
        NoteResponse: {
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /** @description In whose name it was written. */
            side: components["schemas"]["NoteSide"];
            /**
             * Format: date-time
             * @description When it was written.
             */
            writtenAt: string;
            /**
             * Format: date-time
             * @description When it was corrected last.
             */
            editedAt: string | null;
            /**
             * Format: date-time
             * @description When it was taken back.
             */
            withdrawnAt: string | null;
            /** @description Version, wanted back in If-Match by a correction. */
            version: number;
            /** @description The words; null when it was taken back (a public one keeps them for those who work on it). */
            text: string | null;
            /** @description Name of the author. */
            author: string;
            /** @description Whether the reader wrote it. */
            own: boolean;
            /** @description What it said before, oldest first. */
            former: components["schemas"]["FormerTextResponse"][];
            /** @description Who took it back. */
            withdrawnBy: string | null;
            /** @description People mentioned. */
            mentions: components["schemas"]["MentionResponse"][];
            /** @description Written by somebody else and not yet on the reader's screen. */
            unseen: boolean;
            /** @description What the reader may do. */
            abilities: components["schemas"]["NoteAbilities"];
        };
        /**
         * @description In whose name it was opened.
         * @enum {string}
         */
        NoteSide: "coordinator" | "team" | "unit";
        NoteTextRequest: {
            /** @description Plain text; web addresses in it are shown as links. */
            text: string;
            /** @description People mentioned. Each must be able to see the note. */
            mentions?: string[];
        };
        /**
         * @description Who may see it.
         * @enum {string}
         */
        NoteVisibility: "internal" | "shared" | "public";
        OpenDecisionResponse: {
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /**
             * Format: uuid
             * @description The meeting that made it.
             */
            meetingId: string;
            /**
             * Format: date
             * @description Its day.
             */
            decidedOn: string;
            /** @description Its last day is over. */
            overdue: boolean;
            /** @description Version, wanted back in If-Match. */
            version: number;
            /** @description Its number in the minutes. */
            number: number;
            /** @description What was decided. */
            text: string;
            /** @description Under which point of the agenda. */
            agendaId: string | null;
            /** @description To whom it was given, as the minutes say; null = the whole team. */
            owner: components["schemas"]["MemberRefResponse"] | null;
            /** @description Who carries it now: somebody else once the owner left the team. */
            carrier: components["schemas"]["MemberRefResponse"] | null;
            /** @description Last day to do it. */
            dueOn: string | null;
            /** @description TERYT code of the unit it is about. */
            unit: string | null;
            /** @description Code of the item it is about. */
            item: string | null;
            /** @description The day on which it was done; null = it is open. */
            doneOn: string | null;
        };
        OpenPeriodRequest: {
            /** @description What the units should know about it. */
            note?: string | null;
            /** @description Title. */
            title: components["schemas"]["PeriodTitleRequest"];
            /** @description First day (YYYY-MM-DD). */
            beginsOn: string;
            /** @description First day after the period (YYYY-MM-DD): the closing day is the day before. */
            endsOn: string;
        };
        OpenPeriodResponse: {
            /** @description Title. */
            title: components["schemas"]["LocalizedTextDto"];
            /** @description First day (YYYY-MM-DD). */
            beginsOn: string;
            /** @description First day after the period (YYYY-MM-DD). */
            endsOn: string;
            /** @description What the units should know about it. */
            note: string | null;
        };
        /**
         * @description Endorse it, or return it to the gmina for correction; both at once.
         * @enum {string}
         */
        Opinion: "endorse" | "return";
        /** @enum {string} */
        OpinionView: "waiting" | "endorsed";
        OrderAgendaRequest: {
            /** @description Points, the first one first; those left out follow in the order they had. */
            ids: string[];
        };
        OrderPackRequest: {
            /** @description TERYT code; needed unless an item is given. */
            unit?: string;
            /** @description Item code; needed unless a unit is given. */
            item?: string;
        };
        OrderReturnTemplatesRequest: {
            /** @description Templates in use, the first one first. Those left out follow in the order they had. */
            ids: string[];
        };
        OrderedPackResponse: {
            /**
             * Format: uuid
             * @description The work in the background that makes it.
             */
            jobId: string;
        };
        OtherUseResponse: {
            /** @description What is declared there. */
            state: components["schemas"]["DeclarationState"];
            /** @description Unit. */
            unit: components["schemas"]["LocalizedTextDto"];
            /** @description Item code. */
            item: string;
        };
        OthersDecisionResponse: {
            /**
             * Format: uuid
             * @description Identifier of the assessment.
             */
            assessmentId: string;
            /** @description Name of the reviewer. */
            reviewer: string;
        };
        OwnSectorRequest: {
            /** @description Code; a known one is changed, another is added. */
            code: string;
            /** @description Polish name. */
            name: string;
            /** @description Offered for choosing. */
            active: boolean;
        };
        PeriodCountsResponse: {
            /** @description Duties that were to be handed in: all without those settled before. */
            expected: number;
            /** @description Handed in within the period. */
            inTime: number;
            /** @description Handed in after the close and before the close of the next period. */
            late: number;
            /** @description Not handed in. */
            missing: number;
            /** @description Confirmed before, or handed in before and still undecided: nothing was to be done. */
            settled: number;
        };
        PeriodListResponse: {
            /** @description Periods, the latest first. */
            periods: components["schemas"]["PeriodResponse"][];
        };
        PeriodResponse: {
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /**
             * Format: date-time
             * @description When it was closed; null while it is open.
             */
            closedAt: string | null;
            /** @description Version; wanted back in If-Match. */
            version: number;
            /** @description Who opened it. */
            openedBy: string | null;
            /** @description Who closed it by hand; null when it closed by itself, or is open. */
            closedBy: string | null;
            /** @description SHA-256 over the state at the close, duty by duty; null while it is open. */
            contentHash: string | null;
            /**
             * @description Whether figures as of the closing day, which is what would be published, are still the state that was frozen;
             *     null while it is open.
             */
            reproducible: boolean | null;
            /** @description Duties counted; of an open period as they stand now. */
            counts: components["schemas"]["PeriodCountsResponse"];
            /** @description Title. */
            title: components["schemas"]["LocalizedTextDto"];
            /** @description First day (YYYY-MM-DD). */
            beginsOn: string;
            /** @description First day after the period (YYYY-MM-DD). */
            endsOn: string;
            /** @description What the units should know about it. */
            note: string | null;
        };
        PeriodTitleRequest: {
            /** @description Polish. */
            pl: string;
            /** @description English. */
            en?: string;
        };
        PeriodUnitResponse: {
            /** @description The unit. */
            unit: components["schemas"]["UnitRefDto"];
            /** @description Its duties counted. */
            counts: components["schemas"]["PeriodCountsResponse"];
        };
        PeriodUnitsResponse: {
            /** @description Members on the closing day (today while it is open) in Polish order of names. */
            units: components["schemas"]["PeriodUnitResponse"][];
        };
        /**
         * @description What the roles allow together; at which unit is decided per object.
         * @enum {string}
         */
        Permission: "unit.read" | "standard.read" | "coverage.read" | "assessment.read" | "assessment.edit" | "assessment.submit" | "assessment.endorse" | "assessment.review" | "note.write" | "period.manage" | "reply.deadline" | "evidence.read" | "evidence.upload" | "request.read" | "request.answer" | "request.manage" | "evidence.release" | "action.read" | "action.log" | "task.read" | "task.manage" | "team.read" | "team.manage" | "publication.read" | "publication.publish" | "audit.read" | "person.read" | "person.manage" | "membership.manage" | "settings.manage" | "retention.manage" | "tenant.open";
        PersonAbilities: {
            /** @description Give and take roles. */
            manage: boolean;
            /** @description Make a link that sets the password. Never for somebody who holds roles outside this tenant. */
            invite: boolean;
        };
        PersonListResponse: {
            /** @description People who hold a role in the tenant, by name in Polish order. */
            people: components["schemas"]["PersonResponse"][];
        };
        PersonResponse: {
            /**
             * Format: date-time
             * @description When the person signed in last (instant); null = never.
             */
            lastSignInAt: string | null;
            /** @description Identifier of the person. */
            id: string;
            /** @description Name. */
            name: string;
            /** @description E-mail address. */
            email: string;
            /** @description Roles in this tenant. */
            roles: components["schemas"]["HeldRoleResponse"][];
            /** @description False when the account was closed. */
            active: boolean;
            /** @description What the reader may do now. */
            abilities: components["schemas"]["PersonAbilities"];
        };
        /**
         * @description The answer about personal data; null until it is proposed.
         * @enum {string}
         */
        PersonalDataAnswer: "none" | "public_by_law";
        PhaseDeadlineResponse: {
            /** @description Number. */
            number: number;
            /** @description Title. */
            title: components["schemas"]["LocalizedTextDto"];
            /** @description Last day in time; null while none is set. */
            deadline: string | null;
            /** @description Units that agreed on another day for the phase or for an item of it. */
            exceptions: number;
        };
        PhaseFigureResponse: {
            /** @description Phase number. */
            number: number;
            /** @description Phase title. */
            title: components["schemas"]["LocalizedTextDto"];
            /** @description Last day in time, when the coordinator has set one. */
            deadline: string | null;
            /** @description Coverage over the phase's items. */
            figure: components["schemas"]["FigureDto"];
        };
        PhaseResponse: {
            /** @description Number, from 1. */
            number: number;
            /** @description Title. */
            title: components["schemas"]["LocalizedTextDto"];
            /** @description What the phase is about. */
            scope: components["schemas"]["LocalizedTextDto"] | null;
            /** @description Last day in time, when the coordinator has set one. */
            deadline: string | null;
        };
        PlanMeetingRequest: {
            /** @description What it is called. */
            title: string;
            /** @description Day; of a series, the first one. A meeting that is over can be entered later. */
            day: string;
            /** @description Hour at which it begins, HH:MM in Warsaw. */
            startsAt: string;
            /** @description Hour at which it ends; null or left out = not told. */
            endsAt?: string | null;
            /** @description Where; null or left out = not told. */
            place?: string | null;
            /** @description Address of the online meeting; null or left out = none. */
            onlineAddress?: string | null;
            /**
             * Format: uuid
             * @description The member who chairs it; null or left out = not told.
             */
            chairId?: string | null;
            /** @description Titles of the points of the agenda. */
            agenda: string[];
            /** @description Put everybody who is on the team on that day on the list. */
            inviteAll: boolean;
            /** @description Several meetings at once; null or left out = one. */
            series?: components["schemas"]["MeetingSeriesRequest"] | null;
        };
        PlannedMeetingsResponse: {
            /** @description The meetings by day. */
            meetings: components["schemas"]["MeetingResponse"][];
        };
        PointAtEvidenceRequest: {
            /** @description Page on which it can be seen. */
            page?: number | null;
            /** @description Quoted passage. */
            excerpt?: string | null;
        };
        PointerResponse: {
            /** @description Page on which it can be seen. */
            page: number | null;
            /** @description Quoted passage. */
            excerpt: string | null;
        };
        PrepareReleaseRequest: {
            /** @description Assessments that rest on the proof, beside whose standing it is shown; at least one. */
            assessments: string[];
            /** @description Of a file: as it is (pictures are made anew without what the camera wrote), or a redacted copy that is sent next. */
            copy: components["schemas"]["ProofCopy"];
            /**
             * Format: uuid
             * @description The proof.
             */
            evidenceId: string;
            /** @description Title that the public reads; apart from the proof's own. */
            title: string;
            /** @description The passage that matters, for the public; apart from any private note. */
            excerpt?: string;
            /** @description Page on which the passage stands. */
            page?: number;
            /** @description Of a statement: what of its text is shown. All of it when left out. */
            statement?: string;
        };
        Problem: {
            /**
             * @description Address of the description of the problem.
             * @example /api/v1/problems/not_found
             */
            type: string;
            /** @description What the problem is called, in the language of the request. */
            title: string;
            /**
             * @description HTTP status.
             * @example 404
             */
            status: number;
            /** @description What happened and what to do next, in the language of the request. */
            detail: string;
            /** @description This occurrence; the number to give to an administrator. */
            instance: string;
            /**
             * @description From the closed catalogue.
             * @enum {string}
             */
            code: "validation_failed" | "malformed_request" | "not_signed_in" | "sign_in_failed" | "forbidden" | "foreign_origin" | "own_answer" | "own_submission" | "own_opinion" | "not_found" | "not_on_team" | "meeting_over" | "meeting_day_ahead" | "meeting_not_held" | "confirmation_would_reopen" | "assessment_locked" | "review_not_submitted" | "already_decided" | "endorsement_not_expected" | "request_not_open" | "task_closed" | "task_not_closed" | "task_closes_itself" | "duty_ended" | "too_many_proofs" | "not_a_member" | "reply_not_possible" | "reply_closed" | "reply_sent" | "reply_incomplete" | "reply_decided" | "reply_undecided" | "reply_without_consent" | "own_reply" | "own_return" | "note_visibility_not_allowed" | "public_note_unconfirmed" | "mention_cannot_see" | "note_not_editable" | "note_takes_no_answer" | "nothing_to_send" | "transition_not_allowed" | "already_linked" | "evidence_locked" | "job_over" | "evidence_withdrawn" | "evidence_content_removed" | "evidence_not_withdrawn" | "evidence_of_another_form" | "revision_unchanged" | "release_transition" | "release_open" | "release_own_proposal" | "release_unanswered" | "release_copy_missing" | "release_copy_has_text" | "release_file_refused" | "release_file_unreadable" | "release_withdrawn" | "file_not_scanned" | "file_blocked" | "nothing_to_publish" | "duplicate" | "period_open" | "period_overlaps" | "period_closed" | "exception_exists" | "version_retired" | "changed_since" | "file_too_large" | "body_too_large" | "file_type_not_accepted" | "preview_not_possible" | "file_type_mismatch" | "upload_cut" | "file_missing" | "file_empty" | "file_infected" | "file_with_macros" | "file_unpacks_too_large" | "image_too_large" | "file_damaged" | "evidence_or_statement_required" | "reason_required" | "return_reason_required" | "declaration_required" | "evidence_not_in_force" | "planned_date_required" | "indicator_not_expected" | "period_reversed" | "period_end_passed" | "outside_place" | "task_owner_elsewhere" | "unknown_item" | "item_not_a_duty" | "answer_needs_linked_proof" | "precondition_required" | "invitation_over" | "account_shared" | "role_place_wrong" | "last_administrator" | "password_too_simple" | "password_wrong" | "idempotency_key_malformed" | "idempotency_key_reused" | "done_before" | "too_many_attempts" | "unexpected" | "service_unavailable" | "storage_full";
            /** @description Facts of this occurrence. */
            params: {
                [key: string]: unknown;
            };
            /** @description With `validation_failed`: the fields refused. */
            errors?: components["schemas"]["FieldProblem"][];
            /** @description With `changed_since`: what is stored now. */
            present?: {
                [key: string]: unknown;
            };
        };
        ProblemDescription: {
            /**
             * @description From the closed catalogue.
             * @enum {string}
             */
            code: "validation_failed" | "malformed_request" | "not_signed_in" | "sign_in_failed" | "forbidden" | "foreign_origin" | "own_answer" | "own_submission" | "own_opinion" | "not_found" | "not_on_team" | "meeting_over" | "meeting_day_ahead" | "meeting_not_held" | "confirmation_would_reopen" | "assessment_locked" | "review_not_submitted" | "already_decided" | "endorsement_not_expected" | "request_not_open" | "task_closed" | "task_not_closed" | "task_closes_itself" | "duty_ended" | "too_many_proofs" | "not_a_member" | "reply_not_possible" | "reply_closed" | "reply_sent" | "reply_incomplete" | "reply_decided" | "reply_undecided" | "reply_without_consent" | "own_reply" | "own_return" | "note_visibility_not_allowed" | "public_note_unconfirmed" | "mention_cannot_see" | "note_not_editable" | "note_takes_no_answer" | "nothing_to_send" | "transition_not_allowed" | "already_linked" | "evidence_locked" | "job_over" | "evidence_withdrawn" | "evidence_content_removed" | "evidence_not_withdrawn" | "evidence_of_another_form" | "revision_unchanged" | "release_transition" | "release_open" | "release_own_proposal" | "release_unanswered" | "release_copy_missing" | "release_copy_has_text" | "release_file_refused" | "release_file_unreadable" | "release_withdrawn" | "file_not_scanned" | "file_blocked" | "nothing_to_publish" | "duplicate" | "period_open" | "period_overlaps" | "period_closed" | "exception_exists" | "version_retired" | "changed_since" | "file_too_large" | "body_too_large" | "file_type_not_accepted" | "preview_not_possible" | "file_type_mismatch" | "upload_cut" | "file_missing" | "file_empty" | "file_infected" | "file_with_macros" | "file_unpacks_too_large" | "image_too_large" | "file_damaged" | "evidence_or_statement_required" | "reason_required" | "return_reason_required" | "declaration_required" | "evidence_not_in_force" | "planned_date_required" | "indicator_not_expected" | "period_reversed" | "period_end_passed" | "outside_place" | "task_owner_elsewhere" | "unknown_item" | "item_not_a_duty" | "answer_needs_linked_proof" | "precondition_required" | "invitation_over" | "account_shared" | "role_place_wrong" | "last_administrator" | "password_too_simple" | "password_wrong" | "idempotency_key_malformed" | "idempotency_key_reused" | "done_before" | "too_many_attempts" | "unexpected" | "service_unavailable" | "storage_full";
            /** @description HTTP status it comes with. */
            status: number;
            /** @description In the language of the request. */
            title: string;
            /** @description What happened and what to do next. */
            detail: string;
        };
        /**
         * @description As it is, or redacted.
         * @enum {string}
         */
        ProofCopy: "original" | "redacted";
        ProofDifferenceResponse: {
            /**
             * Format: uuid
             * @description Identifier of the evidence.
             */
            id: string;
            /** @description Title. */
            title: string;
        };
        ProofWindowDto: {
            /** @description Code of the kind. */
            kind: string;
            /** @description How old it may grow, in months. */
            months: number;
        };
        ProposeReleaseRequest: {
            /** @description Whether it holds personal data. */
            personalData: components["schemas"]["PersonalDataAnswer"];
            /** @description Why they may be public; needed when there are any. */
            reason?: string;
            /** @description An answer to every finding. */
            answers: components["schemas"]["FindingAnswerRequest"][];
        };
        PublicCorrectedStandingResponse: {
            /** @description Standing in what was corrected; null when it was not there. */
            before: components["schemas"]["Standing"] | null;
            /** @description Standing in the correction; null when it is no longer there. */
            after: components["schemas"]["Standing"] | null;
            /** @description The unit. */
            unit: components["schemas"]["UnitRefDto"];
            /** @description Item code in the correction, or in what was corrected when the item is gone. */
            item: string;
            /** @description Title. */
            title: components["schemas"]["LocalizedTextDto"];
            /** @description Whether a published reply of the unit to the corrected publication led to a change. */
            afterReply: boolean;
        };
        PublicCorrectionListResponse: {
            /** @description The tenant. */
            tenant: components["schemas"]["PublicTenantResponse"];
            /** @description The newest publication. */
            publication: components["schemas"]["PublicPublicationResponse"];
            /** @description Corrections, newest first. */
            corrections: components["schemas"]["PublicCorrectionResponse"][];
        };
        PublicCorrectionResponse: {
            /** @description The correcting publication. */
            publication: components["schemas"]["PublicPublicationResponse"];
            /** @description The corrected publication. */
            corrected: components["schemas"]["PublicPublicationResponse"];
            /** @description What was wrong and why. */
            reason: string;
            /** @description Whether both tell of the same day; if not, what changed between the two days is among the differences. */
            sameDay: boolean;
            /** @description Standings that differ, by unit and item; computed from the frozen rows of both. */
            changes: components["schemas"]["PublicCorrectedStandingResponse"][];
        };
        PublicGroupResponse: {
            /** @description Key: area code, phase number, unit kind or powiat TERYT. */
            key: string;
            /** @description Title; null for kinds. */
            title: components["schemas"]["LocalizedTextDto"] | null;
            /** @description Last day in time, for phases. */
            deadline: string | null;
            /** @description Units in the group. */
            units: number;
            /** @description The three views. */
            views: components["schemas"]["GroupViewsDto"];
        };
        PublicItemListResponse: {
            /** @description The tenant. */
            tenant: components["schemas"]["PublicTenantResponse"];
            /** @description The publication read. */
            publication: components["schemas"]["PublicPublicationResponse"];
            /** @description Areas of the standard, in its order. */
            areas: components["schemas"]["PublicMethodAreaResponse"][];
            /** @description Phases of the standard. */
            phases: components["schemas"]["PublicMethodPhaseResponse"][];
            /** @description Items in the standard's order. */
            items: components["schemas"]["PublicItemSummaryResponse"][];
        };
        PublicItemResponse: {
            /** @description Whose duty. */
            duty: components["schemas"]["Duty"];
            /** @description Code. */
            code: string;
            /** @description Title. */
            title: components["schemas"]["LocalizedTextDto"];
            /** @description Area code. */
            area: string;
            /** @description Phase number. */
            phase: number;
            /** @description Weight in every figure; a whole number, at least 1. */
            weight: number;
            /** @description Share of units that have it. */
            units: components["schemas"]["ShareDto"];
            /** @description Share of residents who live where it works. */
            residents: components["schemas"]["ShareDto"];
            /** @description The tenant. */
            tenant: components["schemas"]["PublicTenantResponse"];
            /** @description The publication read. */
            publication: components["schemas"]["PublicPublicationResponse"];
            /** @description What has to be done. */
            guidance: components["schemas"]["LocalizedTextDto"];
            /** @description Kinds of proof that fit. */
            evidenceKinds: components["schemas"]["LocalizedTextDto"][];
            /** @description Offices that usually carry it. */
            responsible: components["schemas"]["LocalizedTextDto"][];
            /** @description Area title. */
            areaTitle: components["schemas"]["LocalizedTextDto"];
            /** @description Phase title. */
            phaseTitle: components["schemas"]["LocalizedTextDto"];
            /** @description Every unit whose duty it is, in Polish order of names. */
            unitStandings: components["schemas"]["PublicItemUnitResponse"][];
        };
        PublicItemSummaryResponse: {
            /** @description Whose duty. */
            duty: components["schemas"]["Duty"];
            /** @description Code. */
            code: string;
            /** @description Title. */
            title: components["schemas"]["LocalizedTextDto"];
            /** @description Area code. */
            area: string;
            /** @description Phase number. */
            phase: number;
            /** @description Weight in every figure; a whole number, at least 1. */
            weight: number;
            /** @description Share of units that have it. */
            units: components["schemas"]["ShareDto"];
            /** @description Share of residents who live where it works. */
            residents: components["schemas"]["ShareDto"];
        };
        PublicItemUnitResponse: {
            /** @description Standing. */
            standing: components["schemas"]["Standing"];
            /** @description The unit. */
            unit: components["schemas"]["UnitRefDto"];
            /** @description Since when. */
            since: string;
            /** @description Number of proofs. */
            proofCount: number;
            /** @description Public notes about the item there, oldest first; none in an older publication. */
            notes: components["schemas"]["PublicNoteResponse"][];
            /** @description Since when the unit's reply to it waits for a decision (YYYY-MM-DD): "under review"; null otherwise. */
            underReviewSince: string | null;
            /** @description Published replies of the unit, newest first, each beside its decision. */
            replies: components["schemas"]["PublicReplyResponse"][];
            /** @description Those that were released to the public, the newest first. */
            proofs: components["schemas"]["PublicProofResponse"][];
        };
        PublicMethodAreaResponse: {
            /** @description Code. */
            code: string;
            /** @description Title. */
            title: components["schemas"]["LocalizedTextDto"];
            /** @description Items in it. */
            items: number;
        };
        PublicMethodKindResponse: {
            /** @description Kind. */
            kind: components["schemas"]["UnitKind"];
            /** @description Items that are its duty. */
            duties: number;
            /** @description Units of the kind in the publication. */
            units: number;
        };
        PublicMethodPhaseResponse: {
            /** @description Number. */
            number: number;
            /** @description Title. */
            title: components["schemas"]["LocalizedTextDto"];
            /** @description Last day in time. */
            deadline: string | null;
            /** @description Items in it. */
            items: number;
        };
        PublicMethodologyResponse: {
            /** @description The tenant. */
            tenant: components["schemas"]["PublicTenantResponse"];
            /** @description The publication read. */
            publication: components["schemas"]["PublicPublicationResponse"];
            /** @description Title of the standard. */
            standardTitle: components["schemas"]["LocalizedTextDto"];
            /** @description What the text of the standard is and is not. */
            disclaimer: components["schemas"]["LocalizedTextDto"] | null;
            /** @description Areas. */
            areas: components["schemas"]["PublicMethodAreaResponse"][];
            /** @description Phases. */
            phases: components["schemas"]["PublicMethodPhaseResponse"][];
            /** @description Duties by kind of unit. */
            kinds: components["schemas"]["PublicMethodKindResponse"][];
            /** @description Items with their duty and weight. */
            items: components["schemas"]["PublicItemSummaryResponse"][];
            /** @description A worked example: one unit with real numbers. */
            example: components["schemas"]["PublicUnitResponse"];
        };
        PublicNoteResponse: {
            /** @description Who says it. */
            side: components["schemas"]["NoteSide"];
            /**
             * Format: date-time
             * @description When it was written.
             */
            writtenAt: string;
            /** @description Plain text. */
            text: string;
        };
        PublicOverviewResponse: {
            /** @description The tenant. */
            tenant: components["schemas"]["PublicTenantResponse"];
            /** @description The publication read. */
            publication: components["schemas"]["PublicPublicationResponse"];
            /** @description All publications, newest first. */
            publications: components["schemas"]["PublicPublicationResponse"][];
            /** @description Member units in it. */
            units: number;
            /** @description The three views. */
            views: components["schemas"]["GroupViewsDto"];
            /** @description By area. */
            areas: components["schemas"]["PublicGroupResponse"][];
            /** @description By phase. */
            phases: components["schemas"]["PublicGroupResponse"][];
            /** @description By kind of unit. */
            kinds: components["schemas"]["PublicGroupResponse"][];
            /** @description By powiat. */
            powiats: components["schemas"]["PublicGroupResponse"][];
            /** @description All publications up to the one read, oldest first. */
            trend: components["schemas"]["PublicTrendPointResponse"][];
        };
        PublicPartResponse: {
            /** @description Area code or phase number. */
            key: string;
            /** @description Title. */
            title: components["schemas"]["LocalizedTextDto"];
            /** @description Last day in time, for phases. */
            deadline: string | null;
            /** @description Coverage. */
            figure: components["schemas"]["FigureDto"];
            /** @description Coverage in the publication before; null when there was none. */
            before: components["schemas"]["FigureDto"] | null;
        };
        PublicProofResponse: {
            /**
             * Format: uuid
             * @description Identifier of the release.
             */
            id: string;
            /** @description What it is made of. */
            form: components["schemas"]["EvidenceForm"];
            /** @description Title. */
            title: string;
            /** @description Kind of proof, as the standard calls it. */
            kind: components["schemas"]["LocalizedTextDto"] | null;
            /** @description The passage that matters. */
            excerpt: string | null;
            /** @description Page on which it stands. */
            page: number | null;
            /** @description Whether parts were covered. */
            redacted: boolean;
            /** @description Address, of a link. */
            url: string | null;
            /** @description Text, of a statement. */
            statement: string | null;
            /** @description Name of the file. */
            fileName: string | null;
            /** @description Its media type. */
            mediaType: string | null;
            /** @description Its size in bytes. */
            byteSize: number | null;
            /** @description Address of its bytes; always downloaded. */
            file: string | null;
            /** @description Which revision of the proof it is. */
            revision: number;
            /** @description Day of that revision (YYYY-MM-DD). */
            revisionOn: string;
            /** @description Public since (YYYY-MM-DD). */
            releasedOn: string;
        };
        PublicPublicationResponse: {
            /**
             * Format: date-time
             * @description When it was published.
             */
            publishedAt: string;
            /** @description Number. */
            number: number;
            /** @description Day of the figures. */
            asOf: string;
            /** @description Note. */
            note: string | null;
            /** @description Standard and version. */
            standardVersion: string;
            /** @description SHA-256 over the frozen rows. */
            contentHash: string;
            /** @description Number of the earlier publication that it corrects; null when it is no correction. */
            corrects: number | null;
            /** @description Number of the newest publication that corrects it; null while none does. */
            correctedBy: number | null;
        };
        PublicReplyResponse: {
            /** @description What was answered: a return in the review, or the published standing. */
            kind: components["schemas"]["ReplyKind"];
            /** @description Whether the unit agrees. */
            stance: components["schemas"]["ReplyStance"];
            /** @description What the coordinator decided. */
            outcome: components["schemas"]["ReplyOutcome"];
            /** @description Number of the publication answered, or the newest one at the time of a return. */
            publication: number;
            /** @description The unit's words. */
            text: string;
            /** @description Number of proofs that the reply points at. */
            proofCount: number;
            /** @description Day on which it was sent. */
            sentOn: string;
            /** @description The coordinator's words. */
            words: string;
            /** @description Day on which the decision was sent. */
            decidedOn: string;
        };
        PublicScorecardResponse: {
            /** @description The tenant. */
            tenant: components["schemas"]["PublicTenantResponse"];
            /** @description The publication read. */
            publication: components["schemas"]["PublicPublicationResponse"];
            /** @description The publication before it. */
            previous: components["schemas"]["PublicPublicationResponse"] | null;
            /** @description The unit. */
            unit: components["schemas"]["UnitRefDto"];
            /** @description Name of its powiat. */
            powiatName: components["schemas"]["LocalizedTextDto"] | null;
            /** @description Residents. */
            residents: number | null;
            /** @description Coverage. */
            figure: components["schemas"]["FigureDto"];
            /** @description Coverage in the publication before. */
            before: components["schemas"]["FigureDto"] | null;
            /** @description By area. */
            areas: components["schemas"]["PublicPartResponse"][];
            /** @description By phase. */
            phases: components["schemas"]["PublicPartResponse"][];
            /** @description Every duty of the unit, in the standard's order. */
            standings: components["schemas"]["PublicStandingResponse"][];
            /** @description Units of the same kind, for comparison: how many and their equal-units view. */
            sameKind: components["schemas"]["PublicGroupResponse"];
            /** @description All publications that hold this unit, newest first. */
            publications: components["schemas"]["PublicPublicationResponse"][];
        };
        PublicStandingResponse: {
            /** @description Standing on the day. */
            standing: components["schemas"]["Standing"];
            /** @description Standing in the publication before; null when there was none or the item was not there. */
            before: components["schemas"]["Standing"] | null;
            /** @description Item code. */
            item: string;
            /** @description Title. */
            title: components["schemas"]["LocalizedTextDto"];
            /** @description What has to be done. */
            guidance: components["schemas"]["LocalizedTextDto"];
            /** @description Area code. */
            area: string;
            /** @description Phase number. */
            phase: number;
            /** @description Weight. */
            weight: number;
            /** @description Whether anything was ever declared. */
            assessed: boolean;
            /** @description Since when (YYYY-MM-DD). */
            since: string;
            /** @description Day by which it is planned, for planned and in_progress. */
            plannedOn: string | null;
            /** @description Number of proofs behind it. */
            proofCount: number;
            /** @description Since when the unit's reply to it waits for a decision (YYYY-MM-DD): "under review"; null otherwise. */
            underReviewSince: string | null;
            /** @description Published replies of the unit, newest first, each beside its decision. */
            replies: components["schemas"]["PublicReplyResponse"][];
            /** @description Offices that usually carry it. */
            responsible: components["schemas"]["LocalizedTextDto"][];
            /** @description Public notes about it, oldest first; none in an older publication. */
            notes: components["schemas"]["PublicNoteResponse"][];
            /** @description Proofs that were released to the public, the newest first. */
            proofs: components["schemas"]["PublicProofResponse"][];
        };
        PublicTenantResponse: {
            /** @description Address part. */
            slug: string;
            /** @description Name. */
            name: components["schemas"]["LocalizedTextDto"];
            /** @description Short name. */
            shortName: string;
            /** @description Note about the data. */
            dataNote: components["schemas"]["LocalizedTextDto"] | null;
        };
        PublicTrendPointResponse: {
            /** @description Publication number. */
            number: number;
            /** @description Day. */
            asOf: string;
            /** @description Units. */
            units: number;
            /** @description The three views of the metropolis in it. */
            views: components["schemas"]["GroupViewsDto"];
        };
        PublicUnitListResponse: {
            /** @description The tenant. */
            tenant: components["schemas"]["PublicTenantResponse"];
            /** @description The publication read. */
            publication: components["schemas"]["PublicPublicationResponse"];
            /** @description Units that match, in Polish order of names. */
            units: components["schemas"]["PublicUnitResponse"][];
        };
        PublicUnitResponse: {
            /** @description The unit. */
            unit: components["schemas"]["UnitRefDto"];
            /** @description Name of its powiat. */
            powiatName: components["schemas"]["LocalizedTextDto"] | null;
            /** @description Residents. */
            residents: number | null;
            /** @description Coverage. */
            figure: components["schemas"]["FigureDto"];
        };
        PublicationListResponse: {
            /** @description Publications. */
            publications: components["schemas"]["PublicationResponse"][];
        };
        PublicationResponse: {
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /**
             * Format: date-time
             * @description When it was published.
             */
            publishedAt: string;
            /** @description Running number within the tenant. */
            number: number;
            /** @description Day of the figures. */
            asOf: string;
            /** @description Who published. */
            publishedBy: string | null;
            /** @description Note. */
            note: string | null;
            /** @description Standard and version. */
            standardVersion: string;
            /** @description Member units in it. */
            units: number;
            /** @description The three views of the metropolis. */
            views: components["schemas"]["GroupViewsDto"];
            /** @description SHA-256 over the frozen rows. */
            contentHash: string;
            /** @description Number of the earlier publication that it corrects; null when it is no correction. */
            corrects: number | null;
            /** @description What was wrong and why; null when it is no correction. */
            correctionReason: string | null;
            /** @description Number of the newest publication that corrects it; null while none does. */
            correctedBy: number | null;
            /** @description Address of the public page. */
            address: string;
        };
        PublishRequest: {
            /** @description Day to publish (YYYY-MM-DD, not in the future, not before the last publication's day); today when left out. */
            asOf?: string;
            /** @description Note shown beside the figures. */
            note?: string | null;
            /** @description Number of the earlier publication that this one corrects. */
            corrects?: number | null;
            /** @description What was wrong and why; required with `corrects`, shown publicly. */
            correctionReason?: string | null;
        };
        /** @enum {string} */
        QueueKind: "oldest" | "resubmitted" | "expiring" | "disputed" | "mine" | "unendorsed";
        QueuedAssessmentResponse: {
            /**
             * Format: uuid
             * @description Identifier of the assessment.
             */
            id: string;
            /** @description What is declared. */
            state: components["schemas"]["DeclarationState"];
            /**
             * Format: date-time
             * @description Since when it waits.
             */
            submittedAt: string;
            /** @description Where it stands before the decision; null where the tenant asks for no opinions. */
            endorsement: components["schemas"]["EndorsementStep"] | null;
            /** @description Its version, for If-Match and for the batch. */
            version: number;
            /** @description The unit. */
            unit: components["schemas"]["UnitRefDto"];
            /** @description Item code. */
            item: string;
            /** @description Item title. */
            title: components["schemas"]["LocalizedTextDto"];
            /** @description Area code. */
            area: string;
            /** @description Phase number. */
            phase: number;
            /** @description Who submitted. */
            submittedBy: string | null;
            /** @description Whether the reader submitted it, and so cannot decide. */
            ownSubmission: boolean;
            /** @description Whether it was decided before. */
            resubmitted: boolean;
            /** @description Whether it was confirmed before with exactly this content, and on proofs that say so of the same period. */
            unchanged: boolean;
            /** @description First day on which some proof is no longer in force. */
            proofEndsOn: string | null;
            /** @description Whether that is within 60 days. */
            expiring: boolean;
            /** @description A reply of the unit that agrees partly or not at all waits for a decision. */
            disputed: boolean;
            /** @description What differs from what was decided about last; null when it comes for the first time. */
            differences: components["schemas"]["DifferencesResponse"] | null;
            /** @description The period after whose close it was submitted; null when it was in time. */
            late: components["schemas"]["LateSubmissionResponse"] | null;
            /** @description A decision that waits to be sent; null when nobody took one. */
            held: components["schemas"]["HeldDecisionResponse"] | null;
        };
        ReadyResponse: {
            /**
             * @description Both databases answer and files can be stored.
             * @enum {string}
             */
            status: "ready";
            /**
             * @description The virus scanner. While it is down, uploads are taken and wait to be scanned.
             * @enum {string}
             */
            scanner: "up" | "down" | "not_configured";
        };
        RecurringDutyListResponse: {
            /** @description By the day they are due next, those that are paused last. What ended is not among them. */
            duties: components["schemas"]["RecurringDutyResponse"][];
        };
        RecurringDutyResponse: {
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /**
             * @description How often in a year.
             * @enum {number}
             */
            times: 1 | 2 | 3 | 4 | 6 | 12;
            /** @description Where it stands. */
            status: components["schemas"]["RecurringDutyStatus"];
            /** @description Version; also in the ETag. */
            version: number;
            /** @description What is to be done each time. */
            title: string;
            /** @description More about it. */
            note: string | null;
            /** @description Who does it. */
            owner: components["schemas"]["TaskOwnerResponse"] | null;
            /** @description The team that does it. */
            team: components["schemas"]["UnitRefDto"] | null;
            /** @description The unit it is about. */
            unit: components["schemas"]["UnitRefDto"] | null;
            /** @description The item it is about. */
            item: components["schemas"]["TaskItemResponse"] | null;
            /** @description Day from which the occurrences are counted. */
            firstDueOn: string;
            /** @description So many days before its day an occurrence becomes a task. */
            leadDays: number;
            /** @description The occurrence that is a task already and is to be done now, the earliest of them. */
            task: components["schemas"]["DutyTaskResponse"] | null;
            /** @description Day of the next occurrence that is no task yet; null while it is paused or ended. */
            nextOn: string | null;
            /** @description When it was done last. */
            lastDone: components["schemas"]["DutyDoneResponse"] | null;
            /** @description What the reader may do now. */
            abilities: components["schemas"]["DutyAbilities"];
        };
        /**
         * @description Where it stands.
         * @enum {string}
         */
        RecurringDutyStatus: "active" | "paused" | "ended";
        RefusedDecisionResponse: {
            /**
             * Format: uuid
             * @description Identifier of the assessment.
             */
            assessmentId: string;
            /** @description The decision. */
            decision: components["schemas"]["ReviewDecision"];
            /** @description The unit; null when it is no longer in the reader's place. */
            unit: components["schemas"]["UnitRefDto"] | null;
            /** @description Item code; null when the unit is. */
            item: string | null;
            /** @description Code of the problem, as in the catalogue of problems. */
            code: string;
        };
        ReleaseAbilities: {
            /** @description Change the draft, redact it, send it to a second person. */
            edit: boolean;
            /** @description Approve or refuse it, as the second person. */
            decide: boolean;
            /** @description Take it back or out of public. */
            withdraw: boolean;
        };
        ReleaseContentRequest: {
            /** @description Assessments that rest on the proof, beside whose standing it is shown; at least one. */
            assessments: string[];
            /** @description Of a file: as it is (pictures are made anew without what the camera wrote), or a redacted copy that is sent next. */
            copy: components["schemas"]["ProofCopy"];
            /** @description Title that the public reads; apart from the proof's own. */
            title: string;
            /** @description The passage that matters, for the public; apart from any private note. */
            excerpt?: string;
            /** @description Page on which the passage stands. */
            page?: number;
            /** @description Of a statement: what of its text is shown. All of it when left out. */
            statement?: string;
        };
        ReleaseFileResponse: {
            /** @description Name under which the public downloads it, made of the public title. */
            fileName: string;
            /** @description Media type. */
            mediaType: string;
            /** @description Size in bytes. */
            byteSize: number;
            /** @description SHA-256 of its bytes. */
            sha256: string;
            /** @description Address of its bytes for those who prepare and decide. */
            address: string;
        };
        ReleaseFindingResponse: {
            /** @description What it looks like. */
            kind: components["schemas"]["FindingKind"];
            /** @description Where it stands. */
            part: components["schemas"]["FindingPart"];
            /** @description Identifier within the release. */
            id: string;
            /** @description Page of the file. */
            page: number | null;
            /** @description Masked, as 8503•••••12; the name of an author or an attachment whole. */
            sample: string;
            /** @description Why it may be public; null until somebody said. */
            answer: string | null;
        };
        ReleaseItemResponse: {
            /**
             * Format: uuid
             * @description Identifier of the assessment.
             */
            assessmentId: string;
            /** @description Its item code. */
            item: string;
            /** @description Its unit. */
            unit: components["schemas"]["UnitRefDto"];
        };
        ReleasePageResponse: {
            /** @description Releases. */
            releases: components["schemas"]["ReleaseResponse"][];
            /** @description Cursor of the next page; null on the last. */
            next: string | null;
        };
        ReleaseReasonRequest: {
            /** @description The reason, for who prepared it and for the record; it is not public. */
            reason: string;
        };
        ReleaseResponse: {
            /**
             * Format: uuid
             * @description Identifier; the public address of the file carries it.
             */
            id: string;
            /**
             * Format: uuid
             * @description The proof.
             */
            evidenceId: string;
            /** @description What the proof is made of. */
            form: components["schemas"]["EvidenceForm"];
            /**
             * @description Whether the proof has changed since: a release stays as it was until it is withdrawn.
             * @enum {string}
             */
            proofNow: "same" | "revised" | "withdrawn";
            /** @description Stage. */
            state: components["schemas"]["ReleaseState"];
            /** @description As it is, or redacted. */
            copy: components["schemas"]["ProofCopy"];
            /** @description What the search could not read, and why: look at every page. */
            unread: components["schemas"]["UnreadReason"][];
            /** @description The answer about personal data; null until it is proposed. */
            personalData: components["schemas"]["PersonalDataAnswer"] | null;
            /** @description Version for If-Match. */
            version: number;
            /** @description Its own, private title. */
            evidenceTitle: string;
            /** @description The unit whose proof it is. */
            unit: components["schemas"]["UnitRefDto"];
            /** @description Which of its contents is shown. */
            revision: number;
            /** @description Public title. */
            title: string;
            /** @description Public excerpt. */
            excerpt: string | null;
            /** @description Page of the excerpt. */
            page: number | null;
            /** @description Address that is shown, of a link. */
            url: string | null;
            /** @description Text that is shown, of a statement. */
            statement: string | null;
            /** @description The copy that is shown, of a file; null while a redacted copy is missing. */
            file: components["schemas"]["ReleaseFileResponse"] | null;
            /** @description Beside which standings it is shown. */
            items: components["schemas"]["ReleaseItemResponse"][];
            /** @description What the search found. */
            findings: components["schemas"]["ReleaseFindingResponse"][];
            /** @description Pages of the file. */
            pages: number | null;
            /** @description Why they may be public. */
            personalDataReason: string | null;
            /** @description Who began it. */
            prepared: components["schemas"]["ReleaseStepResponse"];
            /** @description Who sent it to a second person. */
            proposed: components["schemas"]["ReleaseStepResponse"] | null;
            /** @description The second person. */
            decided: components["schemas"]["ReleaseStepResponse"] | null;
            /** @description Why it was refused. */
            refuseReason: string | null;
            /** @description Who withdrew it. */
            withdrawn: components["schemas"]["ReleaseStepResponse"] | null;
            /** @description Why it was withdrawn. */
            withdrawReason: string | null;
            /** @description Whether the reader prepared or proposed it, so that somebody else has to decide. */
            isOwn: boolean;
            /** @description What the reader may do now. */
            abilities: components["schemas"]["ReleaseAbilities"];
        };
        /**
         * @description `released` = public, `proposed` = waits for a second person, `draft` = being prepared.
         * @enum {string}
         */
        ReleaseState: "draft" | "proposed" | "released" | "refused" | "withdrawn";
        ReleaseStepResponse: {
            /**
             * Format: date-time
             * @description When.
             */
            at: string;
            /** @description By whom. */
            by: string;
        };
        RelinkedProofResponse: {
            /**
             * Format: uuid
             * @description Identifier of the evidence.
             */
            id: string;
            /** @description Title. */
            title: string;
            /** @description Title of the one that was taken off. */
            former: string;
        };
        RepliedAssessmentResponse: {
            /** @description Declared state. */
            state: components["schemas"]["DeclarationState"];
            /** @description Where its review stands. */
            review: components["schemas"]["ReviewState"];
            /** @description Standing today. */
            standing: components["schemas"]["Standing"];
            /** @description Statement. */
            statement: string | null;
        };
        ReplyAbilitiesResponse: {
            /** @description Change the draft and send it. */
            edit: boolean;
            /** @description Decide about it. */
            decide: boolean;
            /** @description Publish it, or take it back from the public. */
            publish: boolean;
        };
        ReplyDeadlinesRequest: {
            /** @description After a return. */
            afterReturnDays: number;
            /** @description After a publication. */
            afterPublicationDays: number;
        };
        ReplyDeadlinesResponse: {
            /**
             * Format: date-time
             * @description Since when; null = as the product comes.
             */
            setAt: string | null;
            /** @description After a return. */
            afterReturnDays: number;
            /** @description After a publication. */
            afterPublicationDays: number;
            /** @description Who set it. */
            setBy: string | null;
        };
        ReplyDecisionDraftResponse: {
            /** @description The outcome. */
            outcome: components["schemas"]["ReplyOutcome"];
            /** @description The words. */
            words: string;
        };
        ReplyDecisionResponse: {
            /** @description `uphold`: what was said stays. `change`: it has to be changed. */
            outcome: components["schemas"]["ReplyOutcome"];
            /**
             * Format: date-time
             * @description When it was sent.
             */
            decidedAt: string;
            /** @description Why, and what follows. */
            words: string;
            /** @description Who decided. */
            decidedBy: string;
        };
        ReplyEvidenceResponse: {
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /** @description Title. */
            title: string;
            /** @description Taken back by its unit since. */
            withdrawn: boolean;
        };
        /**
         * @description What is answered.
         * @enum {string}
         */
        ReplyKind: "return" | "publication";
        ReplyOccasionResponse: {
            /** @description What is answered. */
            kind: components["schemas"]["ReplyKind"];
            /**
             * Format: date-time
             * @description When it was returned or published.
             */
            answeredAt: string;
            /** @description Standing as published; null for a return. */
            standing: components["schemas"]["Standing"] | null;
            /** @description Number of the publication; null for a return. */
            publication: number | null;
            /** @description Day of the published figures (YYYY-MM-DD); null for a return. */
            asOf: string | null;
            /** @description Why it was returned; null for a publication. */
            returnReason: string | null;
            /** @description Last day in time to answer (YYYY-MM-DD, Europe/Warsaw). */
            dueOn: string;
            /** @description Whether that day is not over. */
            open: boolean;
        };
        /**
         * @description `uphold`: what was said stays. `change`: it has to be changed.
         * @enum {string}
         */
        ReplyOutcome: "uphold" | "change";
        ReplyPageResponse: {
            /** @description Replies. */
            replies: components["schemas"]["ReplyResponse"][];
            /** @description Cursor of the next page. */
            next: string | null;
            /** @description How many in the reader's place wait for a decision. */
            open: number;
            /** @description How many of those agree partly or not at all. */
            disputed: number;
        };
        ReplyResponse: {
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /**
             * Format: uuid
             * @description The assessment it is about.
             */
            assessmentId: string;
            /** @description Whether the unit agrees; null while the draft does not say. */
            stance: components["schemas"]["ReplyStance"] | null;
            /**
             * Format: date-time
             * @description When it was last written.
             */
            updatedAt: string;
            /**
             * Format: date-time
             * @description When it was sent; null for a draft, which only the unit sees.
             */
            sentAt: string | null;
            /**
             * Format: date-time
             * @description When it was published beside its decision.
             */
            publishedAt: string | null;
            /** @description Version, for If-Match. */
            version: number;
            /** @description The unit that answers. */
            unit: components["schemas"]["UnitRefDto"];
            /** @description Item code. */
            item: string;
            /** @description Item title. */
            title: components["schemas"]["LocalizedTextDto"];
            /** @description What it answers. */
            occasion: components["schemas"]["ReplyOccasionResponse"];
            /** @description The reasons. */
            text: string;
            /** @description The unit's consent to publication after the decision. */
            mayPublish: boolean;
            /** @description Proofs it points at; empty for who may not see proofs. */
            evidence: components["schemas"]["ReplyEvidenceResponse"][];
            /** @description Who wrote last. */
            updatedBy: string;
            /** @description Who sent it. */
            sentBy: string | null;
            /** @description The decision that was sent. */
            decision: components["schemas"]["ReplyDecisionResponse"] | null;
            /** @description What the reader drafted about it; nobody else's drafts are told. */
            draftDecision: components["schemas"]["ReplyDecisionDraftResponse"] | null;
            /** @description Number of a publication that corrects the one answered. */
            correctedBy: number | null;
            /** @description The assessment as it is now. */
            assessment: components["schemas"]["RepliedAssessmentResponse"];
            /** @description Problem code why the reader may not decide: own_reply or own_return; null otherwise. */
            decisionRefusal: string | null;
            /** @description What the reader may do. */
            abilities: components["schemas"]["ReplyAbilitiesResponse"];
        };
        /**
         * @description Whether the unit agrees; null while the draft does not say.
         * @enum {string}
         */
        ReplyStance: "agree" | "partly" | "disagree";
        /** @enum {string} */
        ReplyState: "draft" | "open" | "decided";
        RepointedProofResponse: {
            /**
             * Format: uuid
             * @description Identifier of the evidence.
             */
            id: string;
            /** @description Title. */
            title: string;
            /** @description Where it pointed. */
            from: components["schemas"]["PointerResponse"];
            /** @description Where it points. */
            to: components["schemas"]["PointerResponse"];
        };
        ReportedDecisionResponse: {
            /**
             * Format: uuid
             * @description Identifier of the assessment.
             */
            assessmentId: string;
            /** @description The decision. */
            decision: components["schemas"]["ReviewDecision"];
            /** @description The unit; null when it is no longer in the reader's place. */
            unit: components["schemas"]["UnitRefDto"] | null;
            /** @description Item code; null when the unit is. */
            item: string | null;
        };
        RequestAbilities: {
            /** @description Answer it. */
            answer: boolean;
            /** @description Accept or send back. */
            decide: boolean;
            /** @description Take it back. */
            cancel: boolean;
        };
        RequestAnswerResponse: {
            /**
             * Format: date-time
             * @description When.
             */
            at: string;
            /** @description Who. */
            by: string | null;
            /** @description Words to the coordinator. */
            note: string | null;
            /** @description The proofs it names. */
            evidence: components["schemas"]["AnsweringProofResponse"][];
        };
        RequestCountsResponse: {
            /** @description The units' turn. */
            open: number;
            /** @description Of them, after their last day. */
            overdue: number;
            /** @description The coordinator's turn. */
            answered: number;
        };
        RequestDecisionResponse: {
            /**
             * Format: date-time
             * @description When.
             */
            at: string;
            /** @description Who; null when it ended with the membership. */
            by: string | null;
            /** @description What is missing, or why it was cancelled. */
            reason: string | null;
        };
        RequestListResponse: {
            /** @description Requests: those under way by their last day, the closed ones newest first. */
            requests: components["schemas"]["EvidenceRequestResponse"][];
            /** @description What waits for whom. */
            counts: components["schemas"]["RequestCountsResponse"];
            /** @description Cursor of the next page; null on the last. */
            next: string | null;
        };
        /**
         * @description Where it stands.
         * @enum {string}
         */
        RequestStatus: "open" | "answered" | "sent_back" | "accepted" | "cancelled";
        /** @enum {string} */
        RequestView: "under_way" | "open" | "overdue" | "answered" | "closed" | "all";
        RetentionPreviewResponse: {
            /** @description Proofs whose content would go tonight. */
            due: number;
        };
        RetentionRuleListResponse: {
            /** @description Every kind of the present standard, in its order. */
            rules: components["schemas"]["RetentionRuleResponse"][];
        };
        RetentionRuleResponse: {
            /** @description Kind code. */
            kind: string;
            /** @description Its title. */
            title: components["schemas"]["LocalizedTextDto"];
            /** @description Months after the proof ended or was withdrawn; null = for ever. */
            months: number | null;
            /** @description Proofs whose content goes tonight. */
            due: number;
        };
        ReturnTemplateListResponse: {
            /** @description In the order in which they are offered; laid aside ones last. */
            templates: components["schemas"]["ReturnTemplateResponse"][];
        };
        ReturnTemplateRequest: {
            /** @description What it is called in the list. */
            title: string;
            /** @description The reason; `{zadanie}`, `{samorząd}` and `{dowody}` are filled where it is used. */
            text: string;
            /** @description Offered for items of this area only; null or left out = for all. */
            area?: string | null;
            /** @description Offered for this item only; null or left out = for all. Not together with an area. */
            item?: string | null;
        };
        ReturnTemplateResponse: {
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /** @description Version, wanted back in If-Match. */
            version: number;
            /** @description What it is called in the list. */
            title: string;
            /** @description The reason, with its places open. */
            text: string;
            /** @description Offered for items of this area only; null = for all. */
            area: string | null;
            /** @description Offered for this item only; null = for all. */
            item: string | null;
            /** @description Laid aside. */
            archived: boolean;
        };
        ReviewBatchResponse: {
            /** @description Own decisions that were not sent, by unit and item. */
            decisions: components["schemas"]["BatchDecisionResponse"][];
            /** @description What lies in batches of other reviewers. */
            others: components["schemas"]["OthersDecisionResponse"][];
        };
        /**
         * @description Confirm what was submitted, or return it for correction.
         * @enum {string}
         */
        ReviewDecision: "confirm" | "return";
        ReviewQueueResponse: {
            /** @description Assessments that wait. */
            assessments: components["schemas"]["QueuedAssessmentResponse"][];
            /** @description All that wait under the filter. */
            waiting: number;
            /** @description Those of them that are in nobody's batch. */
            undecided: number;
            /** @description `page[after]` of the next page; null on the last. */
            next: string | null;
        };
        ReviewRequest: {
            /** @description Confirm what was submitted, or return it for correction. */
            decision: components["schemas"]["ReviewDecision"];
            /**
             * @description True puts the decision into the reviewer's batch: nothing changes for the unit, and nothing in the answer,
             *     until the batch is sent. False (or left out): it takes effect at once.
             * @default false
             */
            hold: boolean;
            /** @description What has to be corrected; mandatory when returning. */
            reason?: string | null;
        };
        ReviewResponse: {
            /** @description State. */
            state: components["schemas"]["ReviewState"];
            /**
             * Format: date-time
             * @description When it was submitted last.
             */
            submittedAt: string | null;
            /**
             * Format: date-time
             * @description When it was decided last.
             */
            reviewedAt: string | null;
            /**
             * Format: date-time
             * @description When it was confirmed last; stays when it is reopened.
             */
            confirmedAt: string | null;
            /** @description Who submitted. */
            submittedBy: string | null;
            /** @description The period after whose close it was submitted; null when it was in time or not submitted. */
            late: components["schemas"]["LateSubmissionResponse"] | null;
            /** @description Who decided. */
            reviewedBy: string | null;
            /** @description Why it came back. */
            returnReason: string | null;
            /** @description SHA-256 of the content that was confirmed last. */
            confirmedHash: string | null;
        };
        ReviewSelectionResponse: {
            /** @description The assessments. */
            assessments: components["schemas"]["SelectedAssessmentResponse"][];
            /** @description All that wait under the filter, those beyond the limit too. */
            waiting: number;
        };
        /**
         * @description Review state; null on a past day, for only standings have a history.
         * @enum {string}
         */
        ReviewState: "draft" | "submitted" | "returned" | "confirmed";
        ReviseFileRequest: {
            /** @description What is new in it. */
            note?: string;
        };
        ReviseLinkRequest: {
            /** @description What is new in it. */
            note?: string;
            /** @description As for a new link. */
            url: string;
        };
        ReviseStatementRequest: {
            /** @description What is new in it. */
            note?: string;
            /** @description Plain text. */
            statement: string;
        };
        RevisedProofResponse: {
            /**
             * Format: uuid
             * @description Identifier of the evidence.
             */
            id: string;
            /** @description Title. */
            title: string;
            /** @description Number of the content that was decided about. */
            from: number;
            /** @description Number of the content in use now. */
            to: number;
            /** @description What is new, in the words of whoever revised it. */
            note: string | null;
        };
        /**
         * @description Roles outside any tenant.
         * @enum {string}
         */
        Role: "platform_operator" | "tenant_administrator" | "coordinator" | "team_member" | "unit_editor" | "reader";
        /**
         * @description What the person is to be.
         * @enum {string}
         */
        RoleInTenant: "tenant_administrator" | "coordinator" | "team_member" | "unit_editor" | "reader";
        RolePlaceResponse: {
            /** @description TERYT code. */
            teryt: string;
            /** @description Name with its kind where two units could be meant. */
            displayName: components["schemas"]["LocalizedTextDto"];
        };
        RoleResponse: {
            /** @description What the person is there. */
            role: components["schemas"]["Role"];
            /** @description Where; null = the whole tenant. */
            unit: components["schemas"]["RolePlaceResponse"] | null;
        };
        SaveReplyRequest: {
            /** @description Whether the unit agrees; may wait until sending. */
            stance?: components["schemas"]["ReplyStance"] | null;
            /** @description Proofs of the unit or of its powiat. */
            evidence: string[];
            /** @description Number of the publication that is answered; left out or null: the last return. */
            publication?: number | null;
            /** @description The reasons. */
            text: string;
            /** @description Consent to publication after the decision. */
            mayPublish: boolean;
        };
        ScopeResponse: {
            /** @description True: the whole tenant. */
            all: boolean;
            /** @description TERYT codes of the units the person may see, when not the whole tenant. */
            units: string[];
        };
        SectorFigureResponse: {
            /** @description Sectors with at least one member. */
            represented: number;
            /** @description Sectors wanted. */
            of: number;
            /** @description Sectors that nobody speaks for. */
            missing: components["schemas"]["TeamSectorResponse"][];
        };
        SeenAssessmentRequest: {
            /**
             * Format: uuid
             * @description Identifier of the assessment.
             */
            id: string;
            /** @description Version seen; another one is refused. Left out: whatever is submitted now. */
            version?: number;
        };
        SelectedAssessmentResponse: {
            /**
             * Format: uuid
             * @description Identifier of the assessment.
             */
            id: string;
            /** @description Its version: what is decided about is what was counted. */
            version: number;
            /** @description Code of the problem that would refuse a confirmation now; null when none would. */
            refusal: string | null;
        };
        SendBatchRequest: {
            /** @description Only those about these assessments. */
            assessmentIds?: string[];
            /** @description Only those about this unit (TERYT code). */
            unit?: string;
        };
        SetDeadlineRequest: {
            /** @description Last day in time (YYYY-MM-DD); null takes the deadline away. */
            deadline: string | null;
        };
        SetRetentionRequest: {
            /** @description Kind code. */
            kind: string;
            /** @description Months after the proof ended or was withdrawn (1 to 600); null = for ever. */
            months: number | null;
        };
        SettingsRequest: {
            /** @description Whether a gmina's submission waits for the opinion of its powiat's team before the coordinator's queue. */
            endorsement: boolean;
        };
        SettingsResponse: {
            /** @description Version; also in the ETag, and wanted back in If-Match. */
            version: number;
            /** @description Whether a gmina's submission waits for the opinion of its powiat's team before the coordinator's queue. */
            endorsement: boolean;
        };
        ShareDto: {
            /** @description Units (or their residents) that have the item confirmed. */
            numerator: number;
            /** @description Units (or their residents) whose duty it is, without confirmed "not applicable". */
            denominator: number;
        };
        SignInRequest: {
            /**
             * Format: email
             * @description E-mail address of the account; capitals make no difference.
             */
            email: string;
            /** @description Password of the account. */
            password: string;
        };
        SkippedRequestResponse: {
            /** @description TERYT code. */
            unit: string;
            /** @description Item code. */
            item: string;
        };
        StandardListResponse: {
            /** @description Standards in order of code. */
            standards: components["schemas"]["StandardResponse"][];
        };
        StandardResponse: {
            /** @description Code, e.g. SMI. */
            code: string;
            /** @description Title. */
            title: components["schemas"]["LocalizedTextDto"];
            /** @description Versions, newest first. */
            versions: components["schemas"]["StandardVersionSummaryResponse"][];
        };
        StandardVersionResponse: {
            /** @description Draft, published (immutable) or retired. */
            status: components["schemas"]["VersionStatus"];
            /** @description Version number, e.g. 1.0. */
            number: string;
            /** @description Day of publication. */
            publishedOn: string | null;
            /** @description Code of the standard. */
            code: string;
            /** @description Title of the standard. */
            title: components["schemas"]["LocalizedTextDto"];
            /** @description What this text is and is not. */
            disclaimer: components["schemas"]["LocalizedTextDto"] | null;
            /** @description Areas in order. */
            areas: components["schemas"]["AreaResponse"][];
            /** @description Phases in order. */
            phases: components["schemas"]["PhaseResponse"][];
            /** @description Kinds of proof. */
            evidenceKinds: components["schemas"]["EvidenceKindResponse"][];
            /** @description Items in order. */
            items: components["schemas"]["ItemResponse"][];
        };
        StandardVersionSummaryResponse: {
            /** @description Draft, published (immutable) or retired. */
            status: components["schemas"]["VersionStatus"];
            /** @description Version number, e.g. 1.0. */
            number: string;
            /** @description Day of publication. */
            publishedOn: string | null;
        };
        /**
         * @description Standing.
         * @enum {string}
         */
        Standing: "confirmed" | "declared" | "lapsed" | "in_progress" | "planned" | "not_started" | "not_applicable";
        /**
         * @description What is missing to submit; empty = ready (or already submitted).
         * @enum {string}
         */
        SubmissionGap: "declaration" | "evidence_or_statement" | "reason";
        TaskAbilities: {
            /** @description Change it. */
            change: boolean;
            /** @description Say that it is done. */
            done: boolean;
            /** @description Give it up. */
            drop: boolean;
            /** @description Open it again. */
            reopen: boolean;
        };
        TaskCountsResponse: {
            /** @description Of the reader. */
            mine: number;
            /** @description Of them, after their last day. */
            mineOverdue: number;
            /** @description Of them, due today. */
            mineToday: number;
            /** @description In the reader's place. */
            team: number;
            /** @description Of them, after their last day. */
            overdue: number;
        };
        TaskDecisionResponse: {
            /**
             * Format: uuid
             * @description Identifier of the decision.
             */
            id: string;
            /**
             * Format: uuid
             * @description Identifier of the meeting.
             */
            meetingId: string;
            /** @description Title of the meeting. */
            meeting: string;
            /** @description Day of the meeting. */
            heldOn: string;
        };
        TaskItemResponse: {
            /** @description Code. */
            code: string;
            /** @description Title. */
            title: components["schemas"]["LocalizedTextDto"];
        };
        TaskListResponse: {
            /** @description Open ones by their day, those without a day last; closed ones newest first. */
            tasks: components["schemas"]["TaskResponse"][];
            /** @description What is open. */
            counts: components["schemas"]["TaskCountsResponse"];
            /** @description Cursor of the next page; null on the last. */
            next: string | null;
        };
        TaskOwnerResponse: {
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /** @description False when the person does not work at its place any more: it waits to be handed over. */
            worksThere: boolean;
            /** @description Name. */
            name: string;
        };
        TaskPeopleResponse: {
            /** @description In Polish order of names. */
            people: components["schemas"]["TaskPersonResponse"][];
        };
        TaskPersonResponse: {
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /** @description Name. */
            name: string;
        };
        TaskResponse: {
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /** @description Where it stands. */
            status: components["schemas"]["TaskStatus"];
            /** @description Where it came from. */
            source: components["schemas"]["TaskSource"];
            /**
             * Format: uuid
             * @description The assessment that was returned.
             */
            assessmentId: string | null;
            /**
             * Format: uuid
             * @description The recurring duty it is an occurrence of.
             */
            dutyId: string | null;
            /**
             * Format: date-time
             * @description When it was made.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was done or dropped.
             */
            closedAt: string | null;
            /** @description Version; also in the ETag. */
            version: number;
            /** @description What is to be done. */
            title: string;
            /** @description More about it; of a returned item, why it was returned. */
            note: string | null;
            /** @description Who does it; null = nobody took it yet. */
            owner: components["schemas"]["TaskOwnerResponse"] | null;
            /** @description The team that does it. */
            team: components["schemas"]["UnitRefDto"] | null;
            /** @description The unit it is about. */
            unit: components["schemas"]["UnitRefDto"] | null;
            /** @description The item it is about. */
            item: components["schemas"]["TaskItemResponse"] | null;
            /** @description Last day in time. */
            dueOn: string | null;
            /** @description Open, and its last day is over. */
            overdue: boolean;
            /** @description The decision of a meeting that it carries out. */
            decision: components["schemas"]["TaskDecisionResponse"] | null;
            /** @description Who made it; null = it was made by itself. */
            createdBy: string | null;
            /** @description Who did or dropped it. */
            closedBy: string | null;
            /** @description Why it was dropped. */
            dropReason: string | null;
            /** @description What the reader may do now. */
            abilities: components["schemas"]["TaskAbilities"];
        };
        /**
         * @description Where it came from.
         * @enum {string}
         */
        TaskSource: "manual" | "decision" | "returned" | "duty";
        /**
         * @description Where it stands.
         * @enum {string}
         */
        TaskStatus: "open" | "done" | "dropped";
        /** @enum {string} */
        TaskView: "mine" | "team" | "overdue" | "done" | "all";
        TeamAbilities: {
            /** @description Keep members, meetings and minutes. */
            manage: boolean;
        };
        TeamAccountResponse: {
            /**
             * Format: uuid
             * @description Identifier of the person.
             */
            id: string;
            /** @description Name. */
            name: string;
        };
        TeamAssessmentResponse: {
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /** @description Item code. */
            item: string;
            /** @description Item title. */
            title: components["schemas"]["LocalizedTextDto"];
        };
        TeamListResponse: {
            /** @description In Polish order of names. */
            teams: components["schemas"]["TeamSummaryResponse"][];
        };
        TeamMemberRequest: {
            /** @description Name. */
            name: string;
            /** @description Where the person comes from: a school, an office, an organisation. */
            organisation: string;
            /** @description What the person does there; null or left out = not told. */
            function?: string | null;
            /** @description Codes of sectors; somebody may speak for several. */
            sectors: string[];
            /**
             * Format: uuid
             * @description The person's account; null or left out = none.
             */
            personId?: string | null;
            /**
             * Format: email
             * @description Address for invitations; null or left out = none.
             */
            email?: string | null;
            /** @description First day on the team. */
            from: string;
            /** @description First day no longer on it; null or left out = without end. */
            until?: string | null;
        };
        TeamMemberResponse: {
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /**
             * Format: date
             * @description First day on the team.
             */
            from: string;
            /** @description Version, wanted back in If-Match. */
            version: number;
            /** @description Name. */
            name: string;
            /** @description Where the person comes from. */
            organisation: string;
            /** @description What the person does there. */
            function: string | null;
            /** @description Codes of sectors. */
            sectors: string[];
            /** @description Account; null = none. */
            personId: string | null;
            /** @description Address for invitations; null = none, or not for the reader to see. */
            email: string | null;
            /** @description First day no longer on it; null = without end. */
            until: string | null;
            /** @description Who took over. */
            successor: string | null;
        };
        TeamResponse: {
            /** @description The powiat or city with powiat rights. */
            unit: components["schemas"]["UnitRefDto"];
            /** @description Members today and those to come, by name. */
            members: components["schemas"]["TeamMemberResponse"][];
            /** @description Those whose term is over, the last one first. */
            former: components["schemas"]["TeamMemberResponse"][];
            /** @description Every sector that is in use, with who speaks for it. */
            sectors: components["schemas"]["TeamSectorSeatsResponse"][];
            /** @description The figure of GOV-01. */
            sectorFigure: components["schemas"]["SectorFigureResponse"];
            /** @description The figure of GOV-05, for this year and the one before. */
            meetingFigures: components["schemas"]["MeetingsFigureResponse"][];
            /** @description The assessments of the unit that the two figures are about, where the standard has them. */
            assessments: components["schemas"]["TeamAssessmentResponse"][];
            /** @description Planned meetings, the next one first. */
            planned: components["schemas"]["MeetingRefResponse"][];
            /** @description Held and cancelled ones, the last one first. */
            past: components["schemas"]["MeetingRefResponse"][];
            /** @description Decisions that are not done, due first. */
            openDecisions: components["schemas"]["OpenDecisionResponse"][];
            /** @description Accounts for choosing; empty for those who do not keep the team. */
            accounts: components["schemas"]["TeamAccountResponse"][];
            /** @description What the reader may do. */
            abilities: components["schemas"]["TeamAbilities"];
        };
        TeamSectorListResponse: {
            /** @description The seven of the standard first. */
            sectors: components["schemas"]["TeamSectorResponse"][];
        };
        TeamSectorResponse: {
            /** @description Code. */
            code: string;
            /** @description Name. */
            name: components["schemas"]["LocalizedTextDto"];
            /** @description One of those that the standard wants on every team. */
            wanted: boolean;
            /** @description Offered for choosing. */
            active: boolean;
        };
        TeamSectorSeatsResponse: {
            /** @description Code. */
            code: string;
            /** @description Name. */
            name: components["schemas"]["LocalizedTextDto"];
            /** @description One of those that the standard wants on every team. */
            wanted: boolean;
            /** @description Offered for choosing. */
            active: boolean;
            /** @description Identifiers of members. */
            members: string[];
        };
        TeamSectorsRequest: {
            /** @description In their order; those left out are kept, but offered no more. The seven of the standard are not among them. */
            sectors: components["schemas"]["OwnSectorRequest"][];
        };
        TeamSummaryResponse: {
            /** @description The powiat or city with powiat rights. */
            unit: components["schemas"]["UnitRefDto"];
            /** @description Members today. */
            members: number;
            /** @description Sectors represented and missing. */
            sectors: components["schemas"]["SectorFigureResponse"];
            /** @description The last meeting that was held. */
            lastMeeting: components["schemas"]["MeetingRefResponse"] | null;
            /** @description The next one that is planned. */
            nextMeeting: components["schemas"]["MeetingRefResponse"] | null;
            /** @description Meetings held in this calendar year. */
            meetingsThisYear: number;
            /** @description Decisions that are not done. */
            openDecisions: number;
        };
        TenantListResponse: {
            /** @description All tenants of this installation, by slug. */
            tenants: components["schemas"]["TenantResponse"][];
        };
        TenantResponse: {
            /**
             * Format: date-time
             * @description When the tenant was opened.
             */
            openedAt: string;
            /** @description Name in addresses. */
            slug: string;
            /** @description Name of the coordinating body. */
            name: components["schemas"]["LocalizedTextDto"];
            /** @description Short name for narrow places. */
            shortName: string;
            /** @description Units that are members today. */
            members: number;
        };
        ThreadAbilities: {
            /** @description Answer. */
            answer: boolean;
            /** @description Say that it is settled. */
            resolve: boolean;
            /** @description Say that it is not settled after all. */
            reopen: boolean;
        };
        ThreadLineResponse: {
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /**
             * Format: uuid
             * @description The assessment that is talked about.
             */
            assessmentId: string;
            /** @description Who may see it. */
            visibility: components["schemas"]["NoteVisibility"];
            /** @description In whose name it was opened. */
            side: components["schemas"]["NoteSide"];
            /**
             * Format: date-time
             * @description When the newest note was written.
             */
            lastAt: string;
            /**
             * Format: date-time
             * @description When it was settled.
             */
            resolvedAt: string | null;
            /** @description The unit. */
            unit: components["schemas"]["UnitRefDto"];
            /** @description Item code. */
            item: string;
            /** @description Item title. */
            title: components["schemas"]["LocalizedTextDto"];
            /** @description Who opened it. */
            author: string;
            /** @description What it opened with; null when that was taken back. */
            text: string | null;
            /** @description Notes in it. */
            notes: number;
            /** @description Who wrote the newest note. */
            lastBy: string;
            /** @description Notes that were not on the reader's screen yet. */
            unseen: number;
            /** @description Whether the reader is mentioned in it. */
            mentioned: boolean;
        };
        ThreadListResponse: {
            /** @description Threads. */
            threads: components["schemas"]["ThreadLineResponse"][];
            /** @description Cursor of the next page; null on the last. */
            next: string | null;
            /** @description Threads with something new, over everything the reader may see. */
            unseen: number;
            /** @description Threads in which the reader was mentioned and has not seen it yet. */
            mentioned: number;
            /** @description Threads that wait for somebody. */
            unresolved: number;
        };
        ThreadResponse: {
            /**
             * Format: uuid
             * @description Identifier of the note that opened it.
             */
            id: string;
            /** @description Who may see it, every answer included. */
            visibility: components["schemas"]["NoteVisibility"];
            /**
             * Format: date-time
             * @description When it was settled; null while it is open.
             */
            resolvedAt: string | null;
            /** @description Who settled it. */
            resolvedBy: string | null;
            /** @description The first note and its answers, in the order they were written. */
            notes: components["schemas"]["NoteResponse"][];
            /** @description What the reader may do. */
            abilities: components["schemas"]["ThreadAbilities"];
        };
        /** @enum {string} */
        ThreadsShown: "all" | "unseen" | "mentioned" | "mine" | "unresolved";
        UndoManyRequest: {
            /** @description The assessments they are about. */
            assessmentIds: string[];
        };
        UnitAbilities: {
            /** @description Declare and attach. */
            edit: boolean;
            /** @description Submit for review. */
            submit: boolean;
            /** @description Confirm or return. */
            review: boolean;
        };
        UnitDetailResponse: {
            /** @description Kind of the unit. */
            kind: components["schemas"]["UnitKind"];
            /** @description TERYT code. */
            teryt: string;
            /** @description Name as in the register. */
            name: string;
            /** @description Name with its kind where two units could be meant. */
            displayName: components["schemas"]["LocalizedTextDto"];
            /** @description The land powiat a gmina lies in. */
            powiat: components["schemas"]["UnitRefDto"] | null;
            /** @description Residents on `residentsOn`. */
            residents: number | null;
            /** @description Day of the population figure (YYYY-MM-DD). */
            residentsOn: string | null;
            /** @description Number of items that are this unit's duty (SMI: gmina 49, powiat 54, city with powiat rights 65). */
            duties: number;
            /** @description Membership on the day of the figure. */
            membership: components["schemas"]["MembershipResponse"];
            /** @description Coverage of the whole unit. */
            figure: components["schemas"]["FigureDto"];
            /** @description Figures by area, in the standard's order. */
            areas: components["schemas"]["AreaFigureResponse"][];
            /** @description Figures by phase. */
            phases: components["schemas"]["PhaseFigureResponse"][];
            /** @description What the reader may do here. */
            abilities: components["schemas"]["UnitAbilities"];
        };
        /**
         * @description Kind of the unit.
         * @enum {string}
         */
        UnitKind: "city_with_powiat_rights" | "urban_gmina" | "urban_rural_gmina" | "rural_gmina" | "powiat";
        UnitListResponse: {
            /** @description Day the figures speak of. */
            asOf: string;
            /** @description Members that lie within the reader's place, in Polish order of names. */
            units: components["schemas"]["UnitResponse"][];
        };
        UnitRefDto: {
            /** @description Kind of the unit. */
            kind: components["schemas"]["UnitKind"];
            /** @description TERYT code: 7 digits for a gmina or a city, 4 for a powiat. */
            teryt: string;
            /** @description Name with its kind where two units could be meant, e.g. "Pruszcz Gdański (gmina wiejska)". */
            displayName: components["schemas"]["LocalizedTextDto"];
            /** @description TERYT code of the land powiat a gmina lies in; null for powiats and cities with powiat rights. */
            powiatTeryt: string | null;
        };
        UnitResponse: {
            /** @description Kind of the unit. */
            kind: components["schemas"]["UnitKind"];
            /** @description TERYT code. */
            teryt: string;
            /** @description Name as in the register. */
            name: string;
            /** @description Name with its kind where two units could be meant. */
            displayName: components["schemas"]["LocalizedTextDto"];
            /** @description The land powiat a gmina lies in. */
            powiat: components["schemas"]["UnitRefDto"] | null;
            /** @description Residents on `residentsOn`. */
            residents: number | null;
            /** @description Day of the population figure (YYYY-MM-DD). */
            residentsOn: string | null;
            /** @description Number of items that are this unit's duty (SMI: gmina 49, powiat 54, city with powiat rights 65). */
            duties: number;
            /** @description Membership on the day of the figure. */
            membership: components["schemas"]["MembershipResponse"];
            /** @description Coverage of the whole unit. */
            figure: components["schemas"]["FigureDto"];
        };
        /**
         * @description What the search could not read, and why: look at every page.
         * @enum {string}
         */
        UnreadReason: "pages_without_text" | "not_readable" | "too_long" | "image";
        UploadEvidenceRequest: {
            /** @description TERYT code of the unit whose proof it is. May be left out by a person who holds exactly one place. */
            unit?: string;
            /** @description Kind code of the standard, e.g. resolution, minutes. */
            kind: string;
            /** @description Title; the file's name when left out. */
            title?: string;
            /** @description Note for the reviewer. */
            note?: string;
            /** @description First day in force (YYYY-MM-DD). */
            effectiveFrom?: string;
            /** @description First day no longer in force (YYYY-MM-DD). */
            effectiveUntil?: string;
        };
        /**
         * @description Draft, published (immutable) or retired.
         * @enum {string}
         */
        VersionStatus: "draft" | "published" | "retired";
        WithdrawEvidenceRequest: {
            /** @description Why; it stays in the history of every assessment that rested on it. */
            reason: string;
        };
        WriteNoteRequest: {
            /** @description Who may see it. It never changes: what more people are to see is another note. */
            visibility: components["schemas"]["NoteVisibility"];
            /** @description Needed for a public note: somebody was asked and wants it on the public page. */
            publish?: boolean;
            /** @description Plain text; web addresses in it are shown as links. */
            text: string;
            /** @description People mentioned. Each must be able to see the note. */
            mentions?: string[];
        };
    };
    responses: never;
    parameters: {
        /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
        IdempotencyKey: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type AcceptFindingRequest = components['schemas']['AcceptFindingRequest'];
export type AcceptInvitationRequest = components['schemas']['AcceptInvitationRequest'];
export type AcceptanceResponse = components['schemas']['AcceptanceResponse'];
export type ActionAbilities = components['schemas']['ActionAbilities'];
export type ActionEvidenceResponse = components['schemas']['ActionEvidenceResponse'];
export type ActionItemResponse = components['schemas']['ActionItemResponse'];
export type ActionKind = components['schemas']['ActionKind'];
export type ActionPageResponse = components['schemas']['ActionPageResponse'];
export type ActionResponse = components['schemas']['ActionResponse'];
export type ActionStatus = components['schemas']['ActionStatus'];
export type AddDutyRequest = components['schemas']['AddDutyRequest'];
export type AddLinkRequest = components['schemas']['AddLinkRequest'];
export type AddStatementRequest = components['schemas']['AddStatementRequest'];
export type AddTaskRequest = components['schemas']['AddTaskRequest'];
export type AgendaPointRequest = components['schemas']['AgendaPointRequest'];
export type AgendaPointResponse = components['schemas']['AgendaPointResponse'];
export type AgreeExceptionRequest = components['schemas']['AgreeExceptionRequest'];
export type AgreedExceptionResponse = components['schemas']['AgreedExceptionResponse'];
export type AnswerDecision = components['schemas']['AnswerDecision'];
export type AnswerDecisionRequest = components['schemas']['AnswerDecisionRequest'];
export type AnswerRequest = components['schemas']['AnswerRequest'];
export type AnsweringProofResponse = components['schemas']['AnsweringProofResponse'];
export type AreaFigureResponse = components['schemas']['AreaFigureResponse'];
export type AreaResponse = components['schemas']['AreaResponse'];
export type AskForProofRequest = components['schemas']['AskForProofRequest'];
export type AskedForProofResponse = components['schemas']['AskedForProofResponse'];
export type AssessedItemResponse = components['schemas']['AssessedItemResponse'];
export type AssessmentAbilities = components['schemas']['AssessmentAbilities'];
export type AssessmentListResponse = components['schemas']['AssessmentListResponse'];
export type AssessmentRepliesResponse = components['schemas']['AssessmentRepliesResponse'];
export type AssessmentResponse = components['schemas']['AssessmentResponse'];
export type AssessmentSummaryResponse = components['schemas']['AssessmentSummaryResponse'];
export type Attendance = components['schemas']['Attendance'];
export type AttendanceRequest = components['schemas']['AttendanceRequest'];
export type AuditEntryResponse = components['schemas']['AuditEntryResponse'];
export type AuditPageResponse = components['schemas']['AuditPageResponse'];
export type AuditPersonResponse = components['schemas']['AuditPersonResponse'];
export type AuditUnitResponse = components['schemas']['AuditUnitResponse'];
export type AwaitedOpinionListResponse = components['schemas']['AwaitedOpinionListResponse'];
export type AwaitedOpinionResponse = components['schemas']['AwaitedOpinionResponse'];
export type BatchDecisionResponse = components['schemas']['BatchDecisionResponse'];
export type CancelMeetingRequest = components['schemas']['CancelMeetingRequest'];
export type CancelRequest = components['schemas']['CancelRequest'];
export type ChangeDutyRequest = components['schemas']['ChangeDutyRequest'];
export type ChangeMeRequest = components['schemas']['ChangeMeRequest'];
export type ChangePasswordRequest = components['schemas']['ChangePasswordRequest'];
export type ChangePeriodRequest = components['schemas']['ChangePeriodRequest'];
export type ChangeTaskRequest = components['schemas']['ChangeTaskRequest'];
export type CheckCode = components['schemas']['CheckCode'];
export type CheckListResponse = components['schemas']['CheckListResponse'];
export type CheckResponse = components['schemas']['CheckResponse'];
export type CheckSettingsDto = components['schemas']['CheckSettingsDto'];
export type ConversationResponse = components['schemas']['ConversationResponse'];
export type CopyProblem = components['schemas']['CopyProblem'];
export type CountedAs = components['schemas']['CountedAs'];
export type CreditedActionResponse = components['schemas']['CreditedActionResponse'];
export type CurrentPeriodResponse = components['schemas']['CurrentPeriodResponse'];
export type DeadlineExceptionResponse = components['schemas']['DeadlineExceptionResponse'];
export type DeadlinesResponse = components['schemas']['DeadlinesResponse'];
export type DecideReplyRequest = components['schemas']['DecideReplyRequest'];
export type DecisionReportResponse = components['schemas']['DecisionReportResponse'];
export type DecisionRequest = components['schemas']['DecisionRequest'];
export type DeclarationResponse = components['schemas']['DeclarationResponse'];
export type DeclarationState = components['schemas']['DeclarationState'];
export type DeclareRequest = components['schemas']['DeclareRequest'];
export type DemoAccountResponse = components['schemas']['DemoAccountResponse'];
export type DifferencesResponse = components['schemas']['DifferencesResponse'];
export type DiscardedValues = components['schemas']['DiscardedValues'];
export type DropTaskRequest = components['schemas']['DropTaskRequest'];
export type Duty = components['schemas']['Duty'];
export type DutyAbilities = components['schemas']['DutyAbilities'];
export type DutyDoneResponse = components['schemas']['DutyDoneResponse'];
export type DutyTaskResponse = components['schemas']['DutyTaskResponse'];
export type EditActionRequest = components['schemas']['EditActionRequest'];
export type EditAgendaPointRequest = components['schemas']['EditAgendaPointRequest'];
export type EditDecisionRequest = components['schemas']['EditDecisionRequest'];
export type EditEvidenceRequest = components['schemas']['EditEvidenceRequest'];
export type EditMeetingRequest = components['schemas']['EditMeetingRequest'];
export type EditReturnTemplateRequest = components['schemas']['EditReturnTemplateRequest'];
export type EditTeamMemberRequest = components['schemas']['EditTeamMemberRequest'];
export type EndorseRequest = components['schemas']['EndorseRequest'];
export type EndorsementResponse = components['schemas']['EndorsementResponse'];
export type EndorsementStep = components['schemas']['EndorsementStep'];
export type EvidenceAbilities = components['schemas']['EvidenceAbilities'];
export type EvidenceForce = components['schemas']['EvidenceForce'];
export type EvidenceForm = components['schemas']['EvidenceForm'];
export type EvidenceKindResponse = components['schemas']['EvidenceKindResponse'];
export type EvidenceLinkResponse = components['schemas']['EvidenceLinkResponse'];
export type EvidencePageResponse = components['schemas']['EvidencePageResponse'];
export type EvidenceReleaseResponse = components['schemas']['EvidenceReleaseResponse'];
export type EvidenceRequestResponse = components['schemas']['EvidenceRequestResponse'];
export type EvidenceResponse = components['schemas']['EvidenceResponse'];
export type EvidenceRevisionListResponse = components['schemas']['EvidenceRevisionListResponse'];
export type EvidenceRevisionResponse = components['schemas']['EvidenceRevisionResponse'];
export type EvidenceWithdrawalResponse = components['schemas']['EvidenceWithdrawalResponse'];
export type ExpectedProofResponse = components['schemas']['ExpectedProofResponse'];
export type ExplainResponse = components['schemas']['ExplainResponse'];
export type ExplainedDutyResponse = components['schemas']['ExplainedDutyResponse'];
export type ExplainedProofResponse = components['schemas']['ExplainedProofResponse'];
export type ExplainedQuestionResponse = components['schemas']['ExplainedQuestionResponse'];
export type ExplainedUnitResponse = components['schemas']['ExplainedUnitResponse'];
export type FieldDifferenceResponse = components['schemas']['FieldDifferenceResponse'];
export type FieldProblem = components['schemas']['FieldProblem'];
export type FigureDto = components['schemas']['FigureDto'];
export type FileScan = components['schemas']['FileScan'];
export type FileScanResponse = components['schemas']['FileScanResponse'];
export type FindingAnswerRequest = components['schemas']['FindingAnswerRequest'];
export type FindingFactsResponse = components['schemas']['FindingFactsResponse'];
export type FindingKind = components['schemas']['FindingKind'];
export type FindingListResponse = components['schemas']['FindingListResponse'];
export type FindingPart = components['schemas']['FindingPart'];
export type FindingResponse = components['schemas']['FindingResponse'];
export type FindingState = components['schemas']['FindingState'];
export type Flag = components['schemas']['Flag'];
export type FormerTextResponse = components['schemas']['FormerTextResponse'];
export type GrantRoleRequest = components['schemas']['GrantRoleRequest'];
export type GroupResponse = components['schemas']['GroupResponse'];
export type GroupView = components['schemas']['GroupView'];
export type GroupViewsDto = components['schemas']['GroupViewsDto'];
export type Grouping = components['schemas']['Grouping'];
export type GroupsResponse = components['schemas']['GroupsResponse'];
export type HandOverRequest = components['schemas']['HandOverRequest'];
export type HandedOverResponse = components['schemas']['HandedOverResponse'];
export type HandoverPartResponse = components['schemas']['HandoverPartResponse'];
export type HandoverRequest = components['schemas']['HandoverRequest'];
export type HandoverResponse = components['schemas']['HandoverResponse'];
export type HeldDecisionResponse = components['schemas']['HeldDecisionResponse'];
export type HeldRoleResponse = components['schemas']['HeldRoleResponse'];
export type HistoryEntryResponse = components['schemas']['HistoryEntryResponse'];
export type HoldManyRequest = components['schemas']['HoldManyRequest'];
export type IndicatorDirection = components['schemas']['IndicatorDirection'];
export type IndicatorResponse = components['schemas']['IndicatorResponse'];
export type InstanceResponse = components['schemas']['InstanceResponse'];
export type InterfaceLanguage = components['schemas']['InterfaceLanguage'];
export type InvitationForResponse = components['schemas']['InvitationForResponse'];
export type InvitationRequest = components['schemas']['InvitationRequest'];
export type InvitationResponse = components['schemas']['InvitationResponse'];
export type InvitePersonRequest = components['schemas']['InvitePersonRequest'];
export type InviteRequest = components['schemas']['InviteRequest'];
export type InvitedPersonResponse = components['schemas']['InvitedPersonResponse'];
export type ItemIndicatorResponse = components['schemas']['ItemIndicatorResponse'];
export type ItemRefResponse = components['schemas']['ItemRefResponse'];
export type ItemResponse = components['schemas']['ItemResponse'];
export type JobFileResponse = components['schemas']['JobFileResponse'];
export type JobKind = components['schemas']['JobKind'];
export type JobListResponse = components['schemas']['JobListResponse'];
export type JobResponse = components['schemas']['JobResponse'];
export type JobState = components['schemas']['JobState'];
export type JoinRequest = components['schemas']['JoinRequest'];
export type LateSubmissionResponse = components['schemas']['LateSubmissionResponse'];
export type LeaveRequest = components['schemas']['LeaveRequest'];
export type LeftOutBecause = components['schemas']['LeftOutBecause'];
export type LeftOutFileResponse = components['schemas']['LeftOutFileResponse'];
export type LinkCopyListResponse = components['schemas']['LinkCopyListResponse'];
export type LinkCopyResponse = components['schemas']['LinkCopyResponse'];
export type LinkEvidenceRequest = components['schemas']['LinkEvidenceRequest'];
export type LinkResult = components['schemas']['LinkResult'];
export type LinkStateResponse = components['schemas']['LinkStateResponse'];
export type LinkedEvidenceResponse = components['schemas']['LinkedEvidenceResponse'];
export type LiveResponse = components['schemas']['LiveResponse'];
export type LocalizedTextDto = components['schemas']['LocalizedTextDto'];
export type LogActionRequest = components['schemas']['LogActionRequest'];
export type MailDraftFileResponse = components['schemas']['MailDraftFileResponse'];
export type MailDraftListResponse = components['schemas']['MailDraftListResponse'];
export type MailDraftResponse = components['schemas']['MailDraftResponse'];
export type MatrixAreaResponse = components['schemas']['MatrixAreaResponse'];
export type MatrixCellResponse = components['schemas']['MatrixCellResponse'];
export type MatrixItemResponse = components['schemas']['MatrixItemResponse'];
export type MatrixPhaseResponse = components['schemas']['MatrixPhaseResponse'];
export type MatrixResponse = components['schemas']['MatrixResponse'];
export type MatrixRowResponse = components['schemas']['MatrixRowResponse'];
export type MePersonResponse = components['schemas']['MePersonResponse'];
export type MeResponse = components['schemas']['MeResponse'];
export type MeTenantResponse = components['schemas']['MeTenantResponse'];
export type MeanFigureDto = components['schemas']['MeanFigureDto'];
export type MeetingAbilities = components['schemas']['MeetingAbilities'];
export type MeetingAttendanceResponse = components['schemas']['MeetingAttendanceResponse'];
export type MeetingDecisionResponse = components['schemas']['MeetingDecisionResponse'];
export type MeetingEvidenceResponse = components['schemas']['MeetingEvidenceResponse'];
export type MeetingGuestRequest = components['schemas']['MeetingGuestRequest'];
export type MeetingItemResponse = components['schemas']['MeetingItemResponse'];
export type MeetingRefResponse = components['schemas']['MeetingRefResponse'];
export type MeetingRepeat = components['schemas']['MeetingRepeat'];
export type MeetingResponse = components['schemas']['MeetingResponse'];
export type MeetingSeriesRequest = components['schemas']['MeetingSeriesRequest'];
export type MeetingStatus = components['schemas']['MeetingStatus'];
export type MeetingsFigureResponse = components['schemas']['MeetingsFigureResponse'];
export type MemberListResponse = components['schemas']['MemberListResponse'];
export type MemberRefResponse = components['schemas']['MemberRefResponse'];
export type MemberResponse = components['schemas']['MemberResponse'];
export type MembershipConfidence = components['schemas']['MembershipConfidence'];
export type MembershipResponse = components['schemas']['MembershipResponse'];
export type MentionResponse = components['schemas']['MentionResponse'];
export type MentionableResponse = components['schemas']['MentionableResponse'];
export type MinutesTemplateRequest = components['schemas']['MinutesTemplateRequest'];
export type MinutesTemplateResponse = components['schemas']['MinutesTemplateResponse'];
export type NoteAbilities = components['schemas']['NoteAbilities'];
export type NoteResponse = components['schemas']['NoteResponse'];
export type NoteSide = components['schemas']['NoteSide'];
export type NoteTextRequest = components['schemas']['NoteTextRequest'];
export type NoteVisibility = components['schemas']['NoteVisibility'];
export type OpenDecisionResponse = components['schemas']['OpenDecisionResponse'];
export type OpenPeriodRequest = components['schemas']['OpenPeriodRequest'];
export type OpenPeriodResponse = components['schemas']['OpenPeriodResponse'];
export type Opinion = components['schemas']['Opinion'];
export type OpinionView = components['schemas']['OpinionView'];
export type OrderAgendaRequest = components['schemas']['OrderAgendaRequest'];
export type OrderPackRequest = components['schemas']['OrderPackRequest'];
export type OrderReturnTemplatesRequest = components['schemas']['OrderReturnTemplatesRequest'];
export type OrderedPackResponse = components['schemas']['OrderedPackResponse'];
export type OtherUseResponse = components['schemas']['OtherUseResponse'];
export type OthersDecisionResponse = components['schemas']['OthersDecisionResponse'];
export type OwnSectorRequest = components['schemas']['OwnSectorRequest'];
export type PeriodCountsResponse = components['schemas']['PeriodCountsResponse'];
export type PeriodListResponse = components['schemas']['PeriodListResponse'];
export type PeriodResponse = components['schemas']['PeriodResponse'];
export type PeriodTitleRequest = components['schemas']['PeriodTitleRequest'];
export type PeriodUnitResponse = components['schemas']['PeriodUnitResponse'];
export type PeriodUnitsResponse = components['schemas']['PeriodUnitsResponse'];
export type Permission = components['schemas']['Permission'];
export type PersonAbilities = components['schemas']['PersonAbilities'];
export type PersonListResponse = components['schemas']['PersonListResponse'];
export type PersonResponse = components['schemas']['PersonResponse'];
export type PersonalDataAnswer = components['schemas']['PersonalDataAnswer'];
export type PhaseDeadlineResponse = components['schemas']['PhaseDeadlineResponse'];
export type PhaseFigureResponse = components['schemas']['PhaseFigureResponse'];
export type PhaseResponse = components['schemas']['PhaseResponse'];
export type PlanMeetingRequest = components['schemas']['PlanMeetingRequest'];
export type PlannedMeetingsResponse = components['schemas']['PlannedMeetingsResponse'];
export type PointAtEvidenceRequest = components['schemas']['PointAtEvidenceRequest'];
export type PointerResponse = components['schemas']['PointerResponse'];
export type PrepareReleaseRequest = components['schemas']['PrepareReleaseRequest'];
export type Problem = components['schemas']['Problem'];
export type ProblemDescription = components['schemas']['ProblemDescription'];
export type ProofCopy = components['schemas']['ProofCopy'];
export type ProofDifferenceResponse = components['schemas']['ProofDifferenceResponse'];
export type ProofWindowDto = components['schemas']['ProofWindowDto'];
export type ProposeReleaseRequest = components['schemas']['ProposeReleaseRequest'];
export type PublicCorrectedStandingResponse = components['schemas']['PublicCorrectedStandingResponse'];
export type PublicCorrectionListResponse = components['schemas']['PublicCorrectionListResponse'];
export type PublicCorrectionResponse = components['schemas']['PublicCorrectionResponse'];
export type PublicGroupResponse = components['schemas']['PublicGroupResponse'];
export type PublicItemListResponse = components['schemas']['PublicItemListResponse'];
export type PublicItemResponse = components['schemas']['PublicItemResponse'];
export type PublicItemSummaryResponse = components['schemas']['PublicItemSummaryResponse'];
export type PublicItemUnitResponse = components['schemas']['PublicItemUnitResponse'];
export type PublicMethodAreaResponse = components['schemas']['PublicMethodAreaResponse'];
export type PublicMethodKindResponse = components['schemas']['PublicMethodKindResponse'];
export type PublicMethodPhaseResponse = components['schemas']['PublicMethodPhaseResponse'];
export type PublicMethodologyResponse = components['schemas']['PublicMethodologyResponse'];
export type PublicNoteResponse = components['schemas']['PublicNoteResponse'];
export type PublicOverviewResponse = components['schemas']['PublicOverviewResponse'];
export type PublicPartResponse = components['schemas']['PublicPartResponse'];
export type PublicProofResponse = components['schemas']['PublicProofResponse'];
export type PublicPublicationResponse = components['schemas']['PublicPublicationResponse'];
export type PublicReplyResponse = components['schemas']['PublicReplyResponse'];
export type PublicScorecardResponse = components['schemas']['PublicScorecardResponse'];
export type PublicStandingResponse = components['schemas']['PublicStandingResponse'];
export type PublicTenantResponse = components['schemas']['PublicTenantResponse'];
export type PublicTrendPointResponse = components['schemas']['PublicTrendPointResponse'];
export type PublicUnitListResponse = components['schemas']['PublicUnitListResponse'];
export type PublicUnitResponse = components['schemas']['PublicUnitResponse'];
export type PublicationListResponse = components['schemas']['PublicationListResponse'];
export type PublicationResponse = components['schemas']['PublicationResponse'];
export type PublishRequest = components['schemas']['PublishRequest'];
export type QueueKind = components['schemas']['QueueKind'];
export type QueuedAssessmentResponse = components['schemas']['QueuedAssessmentResponse'];
export type ReadyResponse = components['schemas']['ReadyResponse'];
export type RecurringDutyListResponse = components['schemas']['RecurringDutyListResponse'];
export type RecurringDutyResponse = components['schemas']['RecurringDutyResponse'];
export type RecurringDutyStatus = components['schemas']['RecurringDutyStatus'];
export type RefusedDecisionResponse = components['schemas']['RefusedDecisionResponse'];
export type ReleaseAbilities = components['schemas']['ReleaseAbilities'];
export type ReleaseContentRequest = components['schemas']['ReleaseContentRequest'];
export type ReleaseFileResponse = components['schemas']['ReleaseFileResponse'];
export type ReleaseFindingResponse = components['schemas']['ReleaseFindingResponse'];
export type ReleaseItemResponse = components['schemas']['ReleaseItemResponse'];
export type ReleasePageResponse = components['schemas']['ReleasePageResponse'];
export type ReleaseReasonRequest = components['schemas']['ReleaseReasonRequest'];
export type ReleaseResponse = components['schemas']['ReleaseResponse'];
export type ReleaseState = components['schemas']['ReleaseState'];
export type ReleaseStepResponse = components['schemas']['ReleaseStepResponse'];
export type RelinkedProofResponse = components['schemas']['RelinkedProofResponse'];
export type RepliedAssessmentResponse = components['schemas']['RepliedAssessmentResponse'];
export type ReplyAbilitiesResponse = components['schemas']['ReplyAbilitiesResponse'];
export type ReplyDeadlinesRequest = components['schemas']['ReplyDeadlinesRequest'];
export type ReplyDeadlinesResponse = components['schemas']['ReplyDeadlinesResponse'];
export type ReplyDecisionDraftResponse = components['schemas']['ReplyDecisionDraftResponse'];
export type ReplyDecisionResponse = components['schemas']['ReplyDecisionResponse'];
export type ReplyEvidenceResponse = components['schemas']['ReplyEvidenceResponse'];
export type ReplyKind = components['schemas']['ReplyKind'];
export type ReplyOccasionResponse = components['schemas']['ReplyOccasionResponse'];
export type ReplyOutcome = components['schemas']['ReplyOutcome'];
export type ReplyPageResponse = components['schemas']['ReplyPageResponse'];
export type ReplyResponse = components['schemas']['ReplyResponse'];
export type ReplyStance = components['schemas']['ReplyStance'];
export type ReplyState = components['schemas']['ReplyState'];
export type RepointedProofResponse = components['schemas']['RepointedProofResponse'];
export type ReportedDecisionResponse = components['schemas']['ReportedDecisionResponse'];
export type RequestAbilities = components['schemas']['RequestAbilities'];
export type RequestAnswerResponse = components['schemas']['RequestAnswerResponse'];
export type RequestCountsResponse = components['schemas']['RequestCountsResponse'];
export type RequestDecisionResponse = components['schemas']['RequestDecisionResponse'];
export type RequestListResponse = components['schemas']['RequestListResponse'];
export type RequestStatus = components['schemas']['RequestStatus'];
export type RequestView = components['schemas']['RequestView'];
export type RetentionPreviewResponse = components['schemas']['RetentionPreviewResponse'];
export type RetentionRuleListResponse = components['schemas']['RetentionRuleListResponse'];
export type RetentionRuleResponse = components['schemas']['RetentionRuleResponse'];
export type ReturnTemplateListResponse = components['schemas']['ReturnTemplateListResponse'];
export type ReturnTemplateRequest = components['schemas']['ReturnTemplateRequest'];
export type ReturnTemplateResponse = components['schemas']['ReturnTemplateResponse'];
export type ReviewBatchResponse = components['schemas']['ReviewBatchResponse'];
export type ReviewDecision = components['schemas']['ReviewDecision'];
export type ReviewQueueResponse = components['schemas']['ReviewQueueResponse'];
export type ReviewRequest = components['schemas']['ReviewRequest'];
export type ReviewResponse = components['schemas']['ReviewResponse'];
export type ReviewSelectionResponse = components['schemas']['ReviewSelectionResponse'];
export type ReviewState = components['schemas']['ReviewState'];
export type ReviseFileRequest = components['schemas']['ReviseFileRequest'];
export type ReviseLinkRequest = components['schemas']['ReviseLinkRequest'];
export type ReviseStatementRequest = components['schemas']['ReviseStatementRequest'];
export type RevisedProofResponse = components['schemas']['RevisedProofResponse'];
export type Role = components['schemas']['Role'];
export type RoleInTenant = components['schemas']['RoleInTenant'];
export type RolePlaceResponse = components['schemas']['RolePlaceResponse'];
export type RoleResponse = components['schemas']['RoleResponse'];
export type SaveReplyRequest = components['schemas']['SaveReplyRequest'];
export type ScopeResponse = components['schemas']['ScopeResponse'];
export type SectorFigureResponse = components['schemas']['SectorFigureResponse'];
export type SeenAssessmentRequest = components['schemas']['SeenAssessmentRequest'];
export type SelectedAssessmentResponse = components['schemas']['SelectedAssessmentResponse'];
export type SendBatchRequest = components['schemas']['SendBatchRequest'];
export type SetDeadlineRequest = components['schemas']['SetDeadlineRequest'];
export type SetRetentionRequest = components['schemas']['SetRetentionRequest'];
export type SettingsRequest = components['schemas']['SettingsRequest'];
export type SettingsResponse = components['schemas']['SettingsResponse'];
export type ShareDto = components['schemas']['ShareDto'];
export type SignInRequest = components['schemas']['SignInRequest'];
export type SkippedRequestResponse = components['schemas']['SkippedRequestResponse'];
export type StandardListResponse = components['schemas']['StandardListResponse'];
export type StandardResponse = components['schemas']['StandardResponse'];
export type StandardVersionResponse = components['schemas']['StandardVersionResponse'];
export type StandardVersionSummaryResponse = components['schemas']['StandardVersionSummaryResponse'];
export type Standing = components['schemas']['Standing'];
export type SubmissionGap = components['schemas']['SubmissionGap'];
export type TaskAbilities = components['schemas']['TaskAbilities'];
export type TaskCountsResponse = components['schemas']['TaskCountsResponse'];
export type TaskDecisionResponse = components['schemas']['TaskDecisionResponse'];
export type TaskItemResponse = components['schemas']['TaskItemResponse'];
export type TaskListResponse = components['schemas']['TaskListResponse'];
export type TaskOwnerResponse = components['schemas']['TaskOwnerResponse'];
export type TaskPeopleResponse = components['schemas']['TaskPeopleResponse'];
export type TaskPersonResponse = components['schemas']['TaskPersonResponse'];
export type TaskResponse = components['schemas']['TaskResponse'];
export type TaskSource = components['schemas']['TaskSource'];
export type TaskStatus = components['schemas']['TaskStatus'];
export type TaskView = components['schemas']['TaskView'];
export type TeamAbilities = components['schemas']['TeamAbilities'];
export type TeamAccountResponse = components['schemas']['TeamAccountResponse'];
export type TeamAssessmentResponse = components['schemas']['TeamAssessmentResponse'];
export type TeamListResponse = components['schemas']['TeamListResponse'];
export type TeamMemberRequest = components['schemas']['TeamMemberRequest'];
export type TeamMemberResponse = components['schemas']['TeamMemberResponse'];
export type TeamResponse = components['schemas']['TeamResponse'];
export type TeamSectorListResponse = components['schemas']['TeamSectorListResponse'];
export type TeamSectorResponse = components['schemas']['TeamSectorResponse'];
export type TeamSectorSeatsResponse = components['schemas']['TeamSectorSeatsResponse'];
export type TeamSectorsRequest = components['schemas']['TeamSectorsRequest'];
export type TeamSummaryResponse = components['schemas']['TeamSummaryResponse'];
export type TenantListResponse = components['schemas']['TenantListResponse'];
export type TenantResponse = components['schemas']['TenantResponse'];
export type ThreadAbilities = components['schemas']['ThreadAbilities'];
export type ThreadLineResponse = components['schemas']['ThreadLineResponse'];
export type ThreadListResponse = components['schemas']['ThreadListResponse'];
export type ThreadResponse = components['schemas']['ThreadResponse'];
export type ThreadsShown = components['schemas']['ThreadsShown'];
export type UndoManyRequest = components['schemas']['UndoManyRequest'];
export type UnitAbilities = components['schemas']['UnitAbilities'];
export type UnitDetailResponse = components['schemas']['UnitDetailResponse'];
export type UnitKind = components['schemas']['UnitKind'];
export type UnitListResponse = components['schemas']['UnitListResponse'];
export type UnitRefDto = components['schemas']['UnitRefDto'];
export type UnitResponse = components['schemas']['UnitResponse'];
export type UnreadReason = components['schemas']['UnreadReason'];
export type UploadEvidenceRequest = components['schemas']['UploadEvidenceRequest'];
export type VersionStatus = components['schemas']['VersionStatus'];
export type WithdrawEvidenceRequest = components['schemas']['WithdrawEvidenceRequest'];
export type WriteNoteRequest = components['schemas']['WriteNoteRequest'];
export type ParameterIdempotencyKey = components['parameters']['IdempotencyKey'];
export type $defs = Record<string, never>;
export interface operations {
    healthLive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveResponse"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    healthReady: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadyResponse"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getInstance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstanceResponse"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptInvitationRequest"];
            };
        };
        responses: {
            /** @description The password is set. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invitation_over` */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `password_too_simple` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    lookAtInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationForResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invitation_over` */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeResponse"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeMe: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeMeRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordRequest"];
            };
        };
        responses: {
            /** @description The password is changed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `password_wrong`, `password_too_simple`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_attempts` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getContract: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProblem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDescription"];
                };
            };
            /** @description `validation_failed`, `malformed_request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPublicOverview: {
        parameters: {
            query?: {
                /** @description Number of the publication; the newest when left out. */
                publication?: string;
            };
            header?: never;
            path: {
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicOverviewResponse"];
                };
            };
            /** @description The tag in If-None-Match is still right. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `validation_failed`, `malformed_request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPublicCorrections: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicCorrectionListResponse"];
                };
            };
            /** @description The tag in If-None-Match is still right. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `validation_failed`, `malformed_request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPublicItems: {
        parameters: {
            query?: {
                /** @description Number of the publication; the newest when left out. */
                publication?: string;
            };
            header?: never;
            path: {
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicItemListResponse"];
                };
            };
            /** @description The tag in If-None-Match is still right. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `validation_failed`, `malformed_request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPublicItem: {
        parameters: {
            query?: {
                /** @description Number of the publication; the newest when left out. */
                publication?: string;
            };
            header?: never;
            path: {
                /** @description Slug of the tenant. */
                tenant: string;
                /** @description Code of the item. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicItemResponse"];
                };
            };
            /** @description The tag in If-None-Match is still right. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `validation_failed`, `malformed_request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPublicMethodology: {
        parameters: {
            query?: {
                /** @description Number of the publication; the newest when left out. */
                publication?: string;
            };
            header?: never;
            path: {
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicMethodologyResponse"];
                };
            };
            /** @description The tag in If-None-Match is still right. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `validation_failed`, `malformed_request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    downloadReleasedFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Slug of the tenant. */
                tenant: string;
                /** @description Identifier. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The released copy. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/png": string;
                    "image/jpeg": string;
                    "image/webp": string;
                    "image/heic": string;
                    "application/vnd.oasis.opendocument.text": string;
                    "application/vnd.oasis.opendocument.spreadsheet": string;
                    "application/vnd.oasis.opendocument.presentation": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.openxmlformats-officedocument.presentationml.presentation": string;
                    "text/csv": string;
                    "text/plain": string;
                };
            };
            /** @description The tag in If-None-Match is still right. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `validation_failed`, `malformed_request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `release_withdrawn` */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPublicUnits: {
        parameters: {
            query?: {
                /** @description Number of the publication; the newest when left out. */
                publication?: string;
                /** @description Part of a name (prefix of a word, diacritics and endings ignored) or of a TERYT code. */
                q?: string;
            };
            header?: never;
            path: {
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicUnitListResponse"];
                };
            };
            /** @description The tag in If-None-Match is still right. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `validation_failed`, `malformed_request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPublicScorecard: {
        parameters: {
            query?: {
                /** @description Number of the publication; the newest when left out. */
                publication?: string;
            };
            header?: never;
            path: {
                /** @description Slug of the tenant. */
                tenant: string;
                /** @description TERYT code of the unit. */
                teryt: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicScorecardResponse"];
                };
            };
            /** @description The tag in If-None-Match is still right. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `validation_failed`, `malformed_request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `sign_in_failed` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_attempts` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session has ended. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTenants: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenantListResponse"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listActions: {
        parameters: {
            query?: {
                /** @description Rows in a page. */
                "page[size]"?: number;
                /** @description Where the page begins: `next` of the page before. Opaque. */
                "page[after]"?: string;
                /** @description Only this kind. */
                kind?: components["schemas"]["ActionKind"];
                /** @description Only this status. */
                status?: components["schemas"]["ActionStatus"];
                /** @description Only actions credited to this unit (TERYT). */
                unit?: string;
                /** @description Only actions credited to this item. */
                item?: string;
            };
            header?: never;
            path: {
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionPageResponse"];
                };
            };
            /** @description `validation_failed`, `malformed_request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    logAction: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogActionRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `outside_place`, `unknown_item`, `item_not_a_duty`, `period_reversed`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier. */
                id: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionResponse"];
                };
            };
            /** @description `validation_failed`, `malformed_request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    editAction: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag last seen. */
                "If-Match": string;
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier. */
                id: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditActionRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `changed_since` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `outside_place`, `unknown_item`, `item_not_a_duty`, `period_reversed`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_required` */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAssessment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier. */
                id: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description Version, to be given back in If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentResponse"];
                };
            };
            /** @description `validation_failed`, `malformed_request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    declare: {
        parameters: {
            query?: never;
            header: {
                /** @description The version last seen, as in the ETag: `"7"`. */
                "If-Match": string;
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier. */
                id: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclareRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Version, to be given back in If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `assessment_locked`, `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `changed_since` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `indicator_not_expected`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_required` */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier. */
                id: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationResponse"];
                };
            };
            /** @description `validation_failed`, `malformed_request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    writeNote: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier. */
                id: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteNoteRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `note_visibility_not_allowed`, `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `public_note_unconfirmed`, `mention_cannot_see`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMentionable: {
        parameters: {
            query: {
                /** @description Visibility of the note. */
                visibility: components["schemas"]["NoteVisibility"];
            };
            header?: never;
            path: {
                /** @description Identifier. */
                id: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentionableResponse"];
                };
            };
            /** @description `validation_failed`, `malformed_request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `note_visibility_not_allowed`, `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    seeConversation: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier. */
                id: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endorseAssessment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version last seen, as in the ETag: `"7"`. */
                "If-Match"?: string;
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier. */
                id: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndorseRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Version, to be given back in If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `own_submission`, `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `endorsement_not_expected`, `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `changed_since` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `return_reason_required`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    linkEvidence: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version last seen, as in the ETag: `"7"`. */
                "If-Match"?: string;
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier. */
                id: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkEvidenceRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    /** @description Version, to be given back in If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `assessment_locked`, `already_linked`, `evidence_withdrawn`, `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `changed_since` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `outside_place`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unlinkEvidence: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version last seen, as in the ETag: `"7"`. */
                "If-Match"?: string;
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier. */
                id: string;
                /** @description Code. */
                evidenceId: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description Version, to be given back in If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `assessment_locked`, `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `changed_since` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    pointAtEvidence: {
        parameters: {
            query?: never;
            header: {
                /** @description The version last seen, as in the ETag: `"7"`. */
                "If-Match": string;
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier. */
                id: string;
                /** @description Code. */
                evidenceId: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PointAtEvidenceRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Version, to be given back in If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `assessment_locked`, `evidence_withdrawn`, `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `changed_since` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_required` */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recallAssessment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version last seen, as in the ETag: `"7"`. */
                "If-Match"?: string;
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier. */
                id: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description Version, to be given back in If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `transition_not_allowed`, `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `changed_since` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAssessmentReplies: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier. */
                id: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentRepliesResponse"];
                };
            };
            /** @description `validation_failed`, `malformed_request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveReply: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the draft last seen. */
                "If-Match"?: string;
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier. */
                id: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveReplyRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplyResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `reply_not_possible`, `reply_closed`, `reply_sent`, `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `changed_since` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_required` */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reviewAssessment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version last seen, as in the ETag: `"7"`. */
                "If-Match"?: string;
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier. */
                id: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description Version, to be given back in If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `own_submission`, `own_opinion`, `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `review_not_submitted`, `already_decided`, `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `changed_since` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `return_reason_required`, `evidence_not_in_force`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    submitAssessment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version last seen, as in the ETag: `"7"`. */
                "If-Match"?: string;
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier. */
                id: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description Version, to be given back in If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `transition_not_allowed`, `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `changed_since` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `declaration_required`, `evidence_or_statement_required`, `reason_required`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAudit: {
        parameters: {
            query?: {
                /** @description Rows in a page. */
                "page[size]"?: number;
                /** @description Where the page begins: `next` of the page before. Opaque. */
                "page[after]"?: string;
                /** @description Only changes that concern this unit (TERYT code). */
                unit?: string;
                /** @description Only changes of this kind of thing, e.g. `assessment`. */
                subjectType?: string;
            };
            header?: never;
            path: {
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPageResponse"];
                };
            };
            /** @description `validation_failed`, `malformed_request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listChecks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckListResponse"];
                };
            };
            /** @description `validation_failed`, `malformed_request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveCheckSettings: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckSettingsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckListResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFindings: {
        parameters: {
            query?: {
                /** @description Rows in a page. */
                "page[size]"?: number;
                /** @description Where the page begins: `next` of the page before. Opaque. */
                "page[after]"?: string;
                /** @description `open`: to be worked off. `accepted`: fine as they are, with a note. */
                state?: components["schemas"]["FindingState"];
                /** @description Only assessments of this unit (TERYT code). */
                unit?: string;
            };
            header?: never;
            path: {
                /** @description Which check. */
                code: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingListResponse"];
                };
            };
            /** @description `validation_failed`, `malformed_request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptFinding: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Which check. */
                code: string;
                /** @description Code. */
                assessmentId: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptFindingRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reopenFinding: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Which check. */
                code: string;
                /** @description Code. */
                assessmentId: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listThreads: {
        parameters: {
            query?: {
                /** @description Rows in a page. */
                "page[size]"?: number;
                /** @description Where the page begins: `next` of the page before. Opaque. */
                "page[after]"?: string;
                /**
                 * @description `unseen`: with a note that was not on the reader's screen. `mentioned`: the reader is mentioned. `mine`: the
                 *     reader wrote in it. `unresolved`: waits for somebody.
                 */
                show?: components["schemas"]["ThreadsShown"];
                /** @description Only about this unit (TERYT code). */
                unit?: string;
            };
            header?: never;
            path: {
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadListResponse"];
                };
            };
            /** @description `validation_failed`, `malformed_request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerThread: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Code. */
                threadId: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteTextRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `note_takes_no_answer`, `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `mention_cannot_see`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reopenThread: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Code. */
                threadId: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `transition_not_allowed`, `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resolveThread: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Code. */
                threadId: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `transition_not_allowed`, `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    explainFigure: {
        parameters: {
            query?: {
                /** @description View of the group; equalUnits when left out. */
                view?: components["schemas"]["GroupView"];
                /** @description TERYT code of one unit. */
                unit?: string;
                /** @description A group: `metropolis`, `place` (all units of the reader's place), `powiat:2211` or `kind:rural_gmina`. */
                group?: string;
                /** @description Only items of this area. */
                area?: string;
                /** @description Only items of this phase. */
                phase?: string;
                /** @description Only this item. */
                item?: string;
                /** @description Day to look at (YYYY-MM-DD, not in the future); today when left out. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExplainResponse"];
                };
            };
            /** @description `validation_failed`, `malformed_request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCoverageGroups: {
        parameters: {
            query: {
                /** @description metropolis, powiat, kind, area or phase. */
                by: components["schemas"]["Grouping"];
                /** @description Day to look at (YYYY-MM-DD, not in the future); today when left out. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupsResponse"];
                };
            };
            /** @description `validation_failed`, `malformed_request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCoverageMatrix: {
        parameters: {
            query?: {
                /** @description Day to look at (YYYY-MM-DD, not in the future); today when left out. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatrixResponse"];
                };
            };
            /** @description `validation_failed`, `malformed_request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDeadlines: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadlinesResponse"];
                };
            };
            /** @description `validation_failed`, `malformed_request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    agreeException: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgreeExceptionRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadlineExceptionResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `exception_exists`, `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown_item`, `item_not_a_duty`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endException: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier. */
                id: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setPhaseDeadline: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Code. */
                number: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetDeadlineRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadlinesResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAwaitedOpinions: {
        parameters: {
            query?: {
                /** @description Rows in a page. */
                "page[size]"?: number;
                /** @description Where the page begins: `next` of the page before. Opaque. */
                "page[after]"?: string;
                /** @description `waiting` for the opinion of the reader's team, or `endorsed` and waiting for the coordinator. */
                show?: components["schemas"]["OpinionView"];
                /** @description Only submissions of this unit (TERYT code). */
                unit?: string;
            };
            header?: never;
            path: {
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AwaitedOpinionListResponse"];
                };
            };
            /** @description `validation_failed`, `malformed_request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEvidence: {
        parameters: {
            query?: {
                /** @description Rows in a page. */
                "page[size]"?: number;
                /** @description Where the page begins: `next` of the page before. Opaque. */
                "page[after]"?: string;
                /** @description Only proofs that stand so today; `in_force` has those that end soon among them. */
                force?: components["schemas"]["EvidenceForce"];
                /** @description Only proofs of this unit (TERYT). */
                unit?: string;
                /** @description Days within which a proof is `ending` (1 to 366); 60 when left out. */
                within?: string;
                /** @description Only proofs whose title, file name or address contains this, diacritics ignored. */
                q?: string;
            };
            header?: never;
            path: {
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidencePageResponse"];
                };
            };
            /** @description `validation_failed`, `malformed_request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    uploadEvidence: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["UploadEvidenceRequest"] & {
                    /**
                     * Format: binary
                     * @description Accepted: .pdf .png .jpg .jpeg .webp .heic .heif .odt .ods .odp .docx .xlsx .pptx .csv .txt
                     */
                    file: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceResponse"];
                };
            };
            /** @description `upload_cut`, `file_missing`, `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_too_large`, `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_type_not_accepted`, `file_type_mismatch` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_empty`, `period_reversed`, `outside_place`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `storage_full` */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addLink: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddLinkRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `period_reversed`, `outside_place`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    orderPack: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderPackRequest"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderedPackResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown_item`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    downloadPack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier. */
                id: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The archive. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            /** @description `validation_failed`, `malformed_request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_blocked`, `file_not_scanned`, `evidence_content_removed` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addStatement: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddStatementRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `period_reversed`, `outside_place`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier. */
                id: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceResponse"];
                };
            };
            /** @description `validation_failed`, `malformed_request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    editEvidence: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag last seen. */
                "If-Match": string;
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier. */
                id: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditEvidenceRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `evidence_locked`, `evidence_withdrawn`, `not_a_member`, `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `changed_since` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `period_reversed`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_required` */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkLink: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier. */
                id: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is looked at in the background; the proof tells what was found. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `evidence_of_another_form`, `evidence_withdrawn`, `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listLinkCopies: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier. */
                id: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkCopyListResponse"];
                };
            };
            /** @description `validation_failed`, `malformed_request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    copyLink: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier. */
                id: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is taken in the background; the copies tell when it is there. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `evidence_of_another_form`, `evidence_withdrawn`, `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    downloadLinkCopy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier. */
                id: string;
                /** @description Code. */
                copyId: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page as it was. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                    "application/pdf": string;
                };
            };
            /** @description `validation_failed`, `malformed_request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_blocked`, `file_not_scanned`, `evidence_content_removed` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    downloadEvidence: {
        parameters: {
            query?: {
                /**
                 * @description `service`: by this service itself even where the store could do it; for pages, which may read from no other
                 *     origin. Left out: as the installation is set up.
                 */
                through?: "service";
            };
            header?: never;
            path: {
                /** @description Identifier. */
                id: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file as it was uploaded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/png": string;
                    "image/jpeg": string;
                    "image/webp": string;
                    "image/heic": string;
                    "application/vnd.oasis.opendocument.text": string;
                    "application/vnd.oasis.opendocument.spreadsheet": string;
                    "application/vnd.oasis.opendocument.presentation": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.openxmlformats-officedocument.presentationml.presentation": string;
                    "text/csv": string;
                    "text/plain": string;
                };
            };
            /** @description Where the store gives the file out itself; the address works for a minute. */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `validation_failed`, `malformed_request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_not_scanned`, `file_blocked`, `evidence_content_removed` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier. */
                id: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A JPEG without what the camera wrote about time and place. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                };
            };
            /** @description `validation_failed`, `malformed_request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `preview_not_possible` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restoreEvidence: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier. */
                id: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `evidence_not_withdrawn`, `evidence_locked`, `not_a_member`, `too_many_proofs`, `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEvidenceRevisions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier. */
                id: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceRevisionListResponse"];
                };
            };
            /** @description `validation_failed`, `malformed_request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reviseFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier. */
                id: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ReviseFileRequest"] & {
                    /**
                     * Format: binary
                     * @description As for a new proof.
                     */
                    file: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceResponse"];
                };
            };
            /** @description `upload_cut`, `file_missing`, `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `evidence_locked`, `evidence_withdrawn`, `not_a_member`, `evidence_of_another_form`, `revision_unchanged`, `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_too_large`, `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_type_not_accepted`, `file_type_mismatch` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_empty`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `storage_full` */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reviseLink: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier. */
                id: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviseLinkRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `evidence_locked`, `evidence_withdrawn`, `not_a_member`, `evidence_of_another_form`, `revision_unchanged`, `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reviseStatement: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier. */
                id: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviseStatementRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `evidence_locked`, `evidence_withdrawn`, `not_a_member`, `evidence_of_another_form`, `revision_unchanged`, `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    downloadEvidenceRevision: {
        parameters: {
            query?: {
                /**
                 * @description `service`: by this service itself even where the store could do it; for pages, which may read from no other
                 *     origin. Left out: as the installation is set up.
                 */
                through?: "service";
            };
            header?: never;
            path: {
                /** @description Identifier. */
                id: string;
                /** @description Code. */
                number: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file as it was uploaded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/png": string;
                    "image/jpeg": string;
                    "image/webp": string;
                    "image/heic": string;
                    "application/vnd.oasis.opendocument.text": string;
                    "application/vnd.oasis.opendocument.spreadsheet": string;
                    "application/vnd.oasis.opendocument.presentation": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.openxmlformats-officedocument.presentationml.presentation": string;
                    "text/csv": string;
                    "text/plain": string;
                };
            };
            /** @description Where the store gives the file out itself; the address works for a minute. */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `validation_failed`, `malformed_request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_not_scanned`, `file_blocked`, `evidence_content_removed` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawEvidence: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier. */
                id: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawEvidenceRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `evidence_withdrawn`, `not_a_member`, `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listJobs: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobListResponse"];
                };
            };
            /** @description `validation_failed`, `malformed_request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier. */
                id: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobResponse"];
                };
            };
            /** @description `validation_failed`, `malformed_request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelJob: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier. */
                id: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `job_over`, `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMailDrafts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailDraftListResponse"];
                };
            };
            /** @description `validation_failed`, `malformed_request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    renewMailAddress: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailDraftListResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    discardMailDraft: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier. */
                id: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    downloadMailDraftFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier. */
                id: string;
                /** @description Its number in the letter. */
                number: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                    "image/png": string;
                    "image/webp": string;
                    "image/heic": string;
                    "application/pdf": string;
                };
            };
            /** @description `validation_failed`, `malformed_request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMeeting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier. */
                id: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingResponse"];
                };
            };
            /** @description `validation_failed`, `malformed_request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    editMeeting: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag last seen. */
                "If-Match": string;
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier. */
                id: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditMeetingRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `meeting_over`, `meeting_day_ahead`, `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `changed_since` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_on_team`, `period_reversed`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_required` */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelMeeting: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier. */
                id: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelMeetingRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `meeting_over`, `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    holdMeeting: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier. */
                id: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `meeting_over`, `meeting_day_ahead`, `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addAgendaPoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Code. */
                meetingId: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgendaPointRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `meeting_over`, `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    orderAgenda: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Code. */
                meetingId: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderAgendaRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `meeting_over`, `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeAgendaPoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Code. */
                meetingId: string;
                /** @description Identifier. */
                id: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `meeting_over`, `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    editAgendaPoint: {
        parameters: {
            query?: never;
            header: {
                /** @description The version of the point last seen. */
                "If-Match": string;
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Code. */
                meetingId: string;
                /** @description Identifier. */
                id: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditAgendaPointRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `meeting_over`, `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `changed_since` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_required` */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    inviteToMeeting: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Code. */
                meetingId: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `meeting_over`, `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_on_team`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeOffMeeting: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Code. */
                meetingId: string;
                /** @description Identifier. */
                id: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `meeting_over`, `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    markAttendance: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Code. */
                meetingId: string;
                /** @description Identifier. */
                id: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttendanceRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `meeting_over`, `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addDecision: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Code. */
                meetingId: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `meeting_over`, `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_on_team`, `outside_place`, `unknown_item`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawDecision: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Code. */
                meetingId: string;
                /** @description Identifier. */
                id: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `meeting_over`, `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    editDecision: {
        parameters: {
            query?: never;
            header: {
                /** @description The version of the decision last seen. */
                "If-Match": string;
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Code. */
                meetingId: string;
                /** @description Identifier. */
                id: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditDecisionRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `meeting_over`, `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `changed_since` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_on_team`, `outside_place`, `unknown_item`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_required` */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberListResponse"];
                };
            };
            /** @description `validation_failed`, `malformed_request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addMember: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JoinRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `duplicate`, `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endMembership: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description TERYT code of the unit. */
                teryt: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeaveRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `period_reversed`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMinutesTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MinutesTemplateResponse"];
                };
            };
            /** @description `validation_failed`, `malformed_request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    keepMinutesTemplate: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag last seen. */
                "If-Match": string;
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MinutesTemplateRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MinutesTemplateResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `changed_since` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_required` */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    editNote: {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the note last seen, as an ETag. */
                "If-Match": string;
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Code. */
                noteId: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteTextRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `note_not_editable`, `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `changed_since` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `mention_cannot_see`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_required` */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawNote: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Code. */
                noteId: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `transition_not_allowed`, `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPeople: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonListResponse"];
                };
            };
            /** @description `validation_failed`, `malformed_request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    invitePerson: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitePersonRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitedPersonResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `duplicate`, `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role_place_wrong`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makeInvitation: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier. */
                id: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `account_shared`, `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    grantRole: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier. */
                id: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantRoleRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `duplicate`, `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role_place_wrong`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeRole: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier. */
                id: string;
                /** @description Code. */
                roleId: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The person no longer holds the role. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `last_administrator`, `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPeriods: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodListResponse"];
                };
            };
            /** @description `validation_failed`, `malformed_request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openPeriod: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenPeriodRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `period_open`, `period_overlaps`, `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `period_reversed`, `period_end_passed`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOpenPeriod: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CurrentPeriodResponse"];
                };
            };
            /** @description `validation_failed`, `malformed_request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changePeriod: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier. */
                id: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePeriodRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `period_closed`, `period_overlaps`, `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `changed_since` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `period_reversed`, `period_end_passed`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_required` */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closePeriod: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier. */
                id: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `period_closed`, `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `period_reversed`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPeriodUnits: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier. */
                id: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodUnitsResponse"];
                };
            };
            /** @description `validation_failed`, `malformed_request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPublications: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicationListResponse"];
                };
            };
            /** @description `validation_failed`, `malformed_request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publish: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicationResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `nothing_to_publish`, `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRecurringDuties: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecurringDutyListResponse"];
                };
            };
            /** @description `validation_failed`, `malformed_request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addRecurringDuty: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddDutyRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecurringDutyResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `outside_place`, `unknown_item`, `task_owner_elsewhere`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRecurringDuty: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier. */
                id: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecurringDutyResponse"];
                };
            };
            /** @description `validation_failed`, `malformed_request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeRecurringDuty: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag last seen. */
                "If-Match"?: string;
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier. */
                id: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeDutyRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecurringDutyResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `duty_ended`, `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `changed_since` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `task_owner_elsewhere`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    finishRecurringDuty: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag last seen. */
                "If-Match"?: string;
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier. */
                id: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecurringDutyResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `duty_ended`, `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `changed_since` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReleases: {
        parameters: {
            query?: {
                /** @description Rows in a page. */
                "page[size]"?: number;
                /** @description Where the page begins: `next` of the page before. Opaque. */
                "page[after]"?: string;
                /** @description Only those at this stage; `proposed` = waiting for a second person. */
                state?: components["schemas"]["ReleaseState"];
                /** @description Only those of this proof. */
                evidence?: string;
            };
            header?: never;
            path: {
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleasePageResponse"];
                };
            };
            /** @description `validation_failed`, `malformed_request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    prepareRelease: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PrepareReleaseRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `evidence_withdrawn`, `evidence_content_removed`, `file_blocked`, `file_not_scanned`, `release_open`, `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `release_file_refused`, `release_file_unreadable`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRelease: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier. */
                id: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseResponse"];
                };
            };
            /** @description `validation_failed`, `malformed_request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    editRelease: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag last seen. */
                "If-Match": string;
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier. */
                id: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseContentRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `evidence_withdrawn`, `evidence_content_removed`, `file_blocked`, `file_not_scanned`, `release_transition`, `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `changed_since` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `release_file_refused`, `release_file_unreadable`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_required` */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approveRelease: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier. */
                id: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `release_own_proposal`, `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `release_transition`, `evidence_withdrawn`, `file_blocked`, `file_not_scanned`, `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sendRedactedCopy: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag last seen. */
                "If-Match": string;
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier. */
                id: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description PDF, JPEG, PNG or WebP.
                     */
                    file: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseResponse"];
                };
            };
            /** @description `upload_cut`, `file_missing`, `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `release_transition`, `file_not_scanned`, `evidence_withdrawn`, `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `changed_since` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_too_large`, `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file_type_not_accepted`, `file_type_mismatch` */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `release_copy_has_text`, `release_file_refused`, `release_file_unreadable`, `file_empty`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_required` */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `storage_full` */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    downloadReleaseCopy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier. */
                id: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The copy. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/png": string;
                    "image/jpeg": string;
                    "image/webp": string;
                    "image/heic": string;
                    "application/vnd.oasis.opendocument.text": string;
                    "application/vnd.oasis.opendocument.spreadsheet": string;
                    "application/vnd.oasis.opendocument.presentation": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.openxmlformats-officedocument.presentationml.presentation": string;
                    "text/csv": string;
                    "text/plain": string;
                };
            };
            /** @description `validation_failed`, `malformed_request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proposeRelease: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag last seen. */
                "If-Match": string;
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier. */
                id: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeReleaseRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `evidence_withdrawn`, `file_blocked`, `file_not_scanned`, `release_transition`, `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `changed_since` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `release_unanswered`, `release_copy_missing`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_required` */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    refuseRelease: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier. */
                id: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseReasonRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `release_own_proposal`, `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `release_transition`, `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawRelease: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier. */
                id: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseReasonRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `release_transition`, `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReplies: {
        parameters: {
            query?: {
                /** @description Rows in a page. */
                "page[size]"?: number;
                /** @description Where the page begins: `next` of the page before. Opaque. */
                "page[after]"?: string;
                /** @description `open`: sent, not decided, longest waiting first. `decided`: newest first. `draft`: of the reader's own units. */
                state?: components["schemas"]["ReplyState"];
                /** @description Only of this unit (TERYT code). */
                unit?: string;
                /** @description `true`: only those that agree partly or not at all. */
                disputed?: "true" | "false";
            };
            header?: never;
            path: {
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplyPageResponse"];
                };
            };
            /** @description `validation_failed`, `malformed_request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    draftReplyDecision: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier. */
                id: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideReplyRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplyResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `own_reply`, `own_return`, `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `reply_decided`, `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dropReplyDecision: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier. */
                id: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplyResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sendReplyDecision: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier. */
                id: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplyResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `own_reply`, `own_return`, `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `reply_decided`, `nothing_to_send`, `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publishReply: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier. */
                id: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplyResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `reply_undecided`, `reply_without_consent`, `duplicate`, `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unpublishReply: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier. */
                id: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplyResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sendReply: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the draft last seen. */
                "If-Match"?: string;
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier. */
                id: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplyResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `reply_not_possible`, `reply_closed`, `reply_sent`, `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `changed_since` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `reply_incomplete`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReplyDeadlines: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplyDeadlinesResponse"];
                };
            };
            /** @description `validation_failed`, `malformed_request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setReplyDeadlines: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplyDeadlinesRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplyDeadlinesResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRequests: {
        parameters: {
            query?: {
                /** @description Rows in a page. */
                "page[size]"?: number;
                /** @description Where the page begins: `next` of the page before. Opaque. */
                "page[after]"?: string;
                /**
                 * @description `under_way`: all that are not closed, first due first. `open`: the unit's turn. `overdue`: of them, after their
                 *     last day. `answered`: the coordinator's turn. `closed`: accepted or cancelled. `all`.
                 */
                show?: components["schemas"]["RequestView"];
                /** @description Only of this unit (TERYT code). */
                unit?: string;
                /** @description Only about this assessment. */
                assessment?: string;
            };
            header?: never;
            path: {
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestListResponse"];
                };
            };
            /** @description `validation_failed`, `malformed_request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askForProof: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskForProofRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskedForProofResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `outside_place`, `unknown_item`, `item_not_a_duty`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier. */
                id: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceRequestResponse"];
                };
            };
            /** @description `validation_failed`, `malformed_request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag last seen. */
                "If-Match"?: string;
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier. */
                id: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceRequestResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_not_open`, `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `changed_since` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `answer_needs_linked_proof`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag last seen. */
                "If-Match"?: string;
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier. */
                id: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceRequestResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_not_open`, `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `changed_since` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideAboutAnswer: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag last seen. */
                "If-Match"?: string;
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier. */
                id: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerDecisionRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceRequestResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `own_answer`, `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_not_open`, `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `changed_since` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `return_reason_required`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRetention: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionRuleListResponse"];
                };
            };
            /** @description `validation_failed`, `malformed_request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setRetention: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetRetentionRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionRuleListResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewRetention: {
        parameters: {
            query: {
                /** @description Kind code. */
                kind: string;
                /** @description Months (1 to 600). */
                months: number;
            };
            header?: never;
            path: {
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionPreviewResponse"];
                };
            };
            /** @description `validation_failed`, `malformed_request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReturnTemplates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReturnTemplateListResponse"];
                };
            };
            /** @description `validation_failed`, `malformed_request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addReturnTemplate: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnTemplateRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReturnTemplateResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown_item`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    orderReturnTemplates: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderReturnTemplatesRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReturnTemplateListResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    editReturnTemplate: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag last seen. */
                "If-Match": string;
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier. */
                id: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditReturnTemplateRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReturnTemplateResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `changed_since` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown_item`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_required` */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReviewBatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewBatchResponse"];
                };
            };
            /** @description `validation_failed`, `malformed_request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    holdReviewDecisions: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoldManyRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionReportResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `return_reason_required`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sendReviewBatch: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendBatchRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionReportResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `nothing_to_send`, `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    undoReviewDecisions: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UndoManyRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionReportResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    undoReviewDecision: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Code. */
                assessmentId: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReviewQueue: {
        parameters: {
            query?: {
                /**
                 * @description `oldest`: all, longest waiting first. `resubmitted`: decided before. `expiring`: rests on proof that ends within
                 *     60 days, first ending first. `disputed`: a reply that does not simply agree waits for a decision. `mine`: decided by the reader before, or in the reader's batch. `unendorsed`: still
                 *     waits for the opinion of its powiat's team; all views but this and `mine` leave such out.
                 */
                kind?: components["schemas"]["QueueKind"];
                /** @description Only assessments of this unit (TERYT code). */
                unit?: string;
                /** @description Only what was confirmed before with exactly the content that is submitted now. */
                unchanged?: components["schemas"]["Flag"];
                /** @description Rows in a page. */
                "page[size]"?: number;
                /** @description Where the page begins: `next` of the page before. Opaque. */
                "page[after]"?: string;
                /** @description Only this assessment: where it stands in the queue, and what is different about it. */
                assessment?: string;
                /** @description Only items of this area. */
                area?: string;
            };
            header?: never;
            path: {
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewQueueResponse"];
                };
            };
            /** @description `validation_failed`, `malformed_request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    selectReviewQueue: {
        parameters: {
            query?: {
                /**
                 * @description `oldest`: all, longest waiting first. `resubmitted`: decided before. `expiring`: rests on proof that ends within
                 *     60 days, first ending first. `disputed`: a reply that does not simply agree waits for a decision. `mine`: decided by the reader before, or in the reader's batch. `unendorsed`: still
                 *     waits for the opinion of its powiat's team; all views but this and `mine` leave such out.
                 */
                kind?: components["schemas"]["QueueKind"];
                /** @description Only assessments of this unit (TERYT code). */
                unit?: string;
                /** @description Only what was confirmed before with exactly the content that is submitted now. */
                unchanged?: components["schemas"]["Flag"];
                /** @description Only items of this area. */
                area?: string;
            };
            header?: never;
            path: {
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewSelectionResponse"];
                };
            };
            /** @description `validation_failed`, `malformed_request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingsResponse"];
                };
            };
            /** @description `validation_failed`, `malformed_request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeSettings: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag last seen. */
                "If-Match": string;
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettingsRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingsResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `changed_since` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_required` */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listStandards: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandardListResponse"];
                };
            };
            /** @description `validation_failed`, `malformed_request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStandardVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the standard. */
                code: string;
                /** @description Number of the version. */
                number: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandardVersionResponse"];
                };
            };
            /** @description `validation_failed`, `malformed_request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTasks: {
        parameters: {
            query?: {
                /** @description Rows in a page. */
                "page[size]"?: number;
                /** @description Where the page begins: `next` of the page before. Opaque. */
                "page[after]"?: string;
                /**
                 * @description `mine`: open ones of the reader, by their day. `team`: all open ones in the reader's place. `overdue`: of them, after
                 *     their last day. `done`: those that are done or dropped, newest first. `all`: open and closed, by their day.
                 */
                show?: components["schemas"]["TaskView"];
                /** @description Only about this unit (TERYT code). */
                unit?: string;
                /** @description Only in the place of this team: its own, and those of the units in its powiat. */
                team?: string;
                /** @description Only about this item (code). */
                item?: string;
                /** @description Only of this person. */
                owner?: string;
                /** @description Only what this meeting decided. */
                meeting?: string;
            };
            header?: never;
            path: {
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskListResponse"];
                };
            };
            /** @description `validation_failed`, `malformed_request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addTask: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddTaskRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `duplicate`, `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `outside_place`, `unknown_item`, `task_owner_elsewhere`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    handTasksOver: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOverRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandedOverResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `outside_place`, `task_owner_elsewhere`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTaskPeople: {
        parameters: {
            query?: {
                /** @description TERYT code of the team. */
                team?: string;
                /** @description TERYT code of the unit. */
                unit?: string;
            };
            header?: never;
            path: {
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskPeopleResponse"];
                };
            };
            /** @description `validation_failed`, `malformed_request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier. */
                id: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskResponse"];
                };
            };
            /** @description `validation_failed`, `malformed_request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeTask: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag last seen. */
                "If-Match"?: string;
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier. */
                id: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeTaskRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `task_closed`, `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `changed_since` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `task_owner_elsewhere`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    finishTask: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag last seen. */
                "If-Match"?: string;
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier. */
                id: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `task_closed`, `task_closes_itself`, `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `changed_since` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dropTask: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag last seen. */
                "If-Match"?: string;
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier. */
                id: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DropTaskRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `task_closed`, `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `changed_since` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reopenTask: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag last seen. */
                "If-Match"?: string;
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier. */
                id: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `task_not_closed`, `task_closes_itself`, `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `changed_since` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    editTeamMember: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag last seen. */
                "If-Match": string;
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier. */
                id: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditTeamMemberRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamMemberResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `duplicate`, `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `changed_since` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `period_reversed`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_required` */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewHandover: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier. */
                id: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverResponse"];
                };
            };
            /** @description `validation_failed`, `malformed_request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    handOver: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag last seen. */
                "If-Match": string;
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Identifier. */
                id: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandoverRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `changed_since` */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_on_team`, `period_reversed`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_required` */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTeamSectors: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamSectorListResponse"];
                };
            };
            /** @description `validation_failed`, `malformed_request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    keepTeamSectors: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TeamSectorsRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamSectorListResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTeams: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamListResponse"];
                };
            };
            /** @description `validation_failed`, `malformed_request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTeam: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description TERYT code: 7 digits of a gmina, 4 of a powiat. */
                teryt: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamResponse"];
                };
            };
            /** @description `validation_failed`, `malformed_request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    planMeetings: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description TERYT code: 7 digits of a gmina, 4 of a powiat. */
                teryt: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanMeetingRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlannedMeetingsResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_on_team`, `period_reversed`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addTeamMember: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key made by the client (8 to 128 printable ASCII characters, e.g. a UUID). However often the same request is sent under it, it is done once; repetitions get the first answer with `Idempotency-Replayed: true`. Refused requests are not remembered. Kept for 60 days. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description TERYT code: 7 digits of a gmina, 4 of a powiat. */
                teryt: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TeamMemberRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamMemberResponse"];
                };
            };
            /** @description `malformed_request`, `validation_failed`, `malformed_request`, `idempotency_key_malformed` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`, `foreign_origin` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `duplicate`, `done_before` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body_too_large` */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `period_reversed`, `idempotency_key_reused` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listUnits: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitListResponse"];
                };
            };
            /** @description `validation_failed`, `malformed_request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getUnit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description TERYT code of the unit. */
                teryt: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitDetailResponse"];
                };
            };
            /** @description `validation_failed`, `malformed_request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAssessments: {
        parameters: {
            query?: {
                /** @description Only items of this area. */
                area?: string;
                /** @description Only items of this phase. */
                phase?: string;
                /** @description Only this item. */
                item?: string;
            };
            header?: never;
            path: {
                /** @description TERYT code of the unit. */
                teryt: string;
                /** @description Slug of the tenant. */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentListResponse"];
                };
            };
            /** @description `validation_failed`, `malformed_request` */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_signed_in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found` */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unexpected` */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `service_unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
