package underlag.workspace.plan;

/**
 * The fixed parts of a new plan: one comment for each of the handbook's parts, in its own words.
 */
final class PlanTemplate {
    static final String HEAD =
            """
            # yaml-language-server: $schema=./dialogue.schema.json
            #
            # Planen för en invånardialog. Rätta och fyll i det som saknas, och spara filen.
            # Kör sedan ./underlag check MAPP, som säger vad som är fel och på vilken rad.
            # Så här skrivs filen:
            #   - Text efter # är förklaringar och läses inte.
            #   - Indraget i början av raden visar vad som hör ihop. Använd mellanslag, inte tabb.
            #   - En text med kolon i sig sätts inom citattecken: "Centrum: vad ska hända?"
            #   - Det som lämnas tomt räknas som inte bestämt.

            # Dialogens namn, som det ska stå på rapporten.
            """;

    static final String FRAME =
            """
            municipality:             # kommunen
            language: sv              # språket i svaren: sv, en, de eller auto
            report_language: sv       # språket i rapporten: sv eller en

            # Utseende: kommunens logotyp och färg i rapporterna. Ta bort # först på raden och ändra.
            appearance:
              # logo: logotyp.png     # PNG eller JPEG i samma mapp som planen
              # accent: "#00573F"     # färgens kod ur den grafiska profilen, inom citattecken

            # Fråga: den fråga som dialogen ska svara på.
            question:

            # Syfte: varför kommunen håller dialogen.
            purpose:

            # Inflytandenivå: information, consultation (konsultation), dialogue (dialog),
            # influence (inflytande) eller co-decision (medbeslutande).
            influence_level:

            # Kontrollfrågor: vad är på gång, och vad har gjorts tidigare? Skriv också om svaret är inget.
            preparation:
              similar_initiatives:    # liknande initiativ som är på gång
              earlier:                # vad som har gjorts inom samma område tidigare

            # Påverkbarhet: är frågan och beslutsfattarna påverkbara, är resultatet efterfrågat?
            # Skriv true (ja) eller false (nej).
            criteria:
              question_open_to_influence:
              decision_makers_open_to_influence:
              result_asked_for:
              legal_duty:             # kräver lagen att dialogen hålls?
              note:                   # motivering

            # Rådighet: vad som är påverkbart, och vad kommunen inte råder över, med skäl. Ta bort # och
            # ändra. Synpunkter som sökorden hittar märks, men räknas som alla andra.
            # reason: other-body (annan huvudman: skriv vem i body), law (lag), budget (budget)
            #   eller decided-plan (beslutad plan).
            mandate:
              open:
                # - Torgets innehåll
              outside:
                # - what: Riksvägen
                #   queries: [riksväg, genomfart]
                #   reason: other-body
                #   body: Trafikverket
                #   explanation: Vägen är statlig

            # Ansvar: hur resultatet ska användas, vem som beslutar och vem som gör vad.
            responsibility:
              use:                    # hur resultatet ska användas
              body:                   # beslutande organ, till exempel kommunstyrelsen
              decision_date:          # när det beslutas
              initiated_by:           # vem som tog initiativet
              answered_to:            # vem som får svaret
              elected:                # ansvariga förtroendevalda
              officials:              # ansvariga tjänstepersoner

            # Målgruppsanalys: vilka berörs, och hur aktiva brukar de vara? Ta bort # och ändra.
            # concern: direct (direkt berörd), indirect (indirekt berörd) eller none (inte berörd).
            target_groups:
              # - id: unga
              #   name: Unga 16–24 år
              #   concern: direct
              #   active: false         # brukar de delta?
              #   hard_to_reach: true   # svåra att nå?
              #   must_be_heard: true   # måste de höras?

            """;

    static final String ACTIVITIES =
            """
            # Aktiviteter: enkäter, möten och verkstäder, med de filer som samlats in.
            # Kolumnerna är ifyllda som programmet uppfattat dem. Rätta role där det blivit fel:
            #   open-answer fritext · closed-answer fasta svar · scale skala · background bakgrund
            #   contact kontaktuppgift (läses aldrig) · id · date datum · ignored läses inte
            #   codes teman som någon kodat för hand · question, answer: filen har en rad per svar
            activities:
            """;

    static final String NO_FILES =
            """
              # - id: enkat
              #   name: Webbenkät
              #   method: enkät
              #   unit: person
            """;

    static final String QUESTIONS =
            """

            # Frågor: de förutbestämda frågorna och bakgrundsfrågorna.
            # kind: open fritext · choice ett svar · multiple-choice flera svar · scale · background
            questions:
            """;

    static final String GOALS =
            """

            # Mål: vad dialogen ska uppnå, och indikatorer som visar om det nåtts. Ta bort # och ändra.
            # type: overall (övergripande mål), resource (resursmål), process (processmål)
            #   eller outcome (resultatmål). Andelar skrivs i procent, 0–100.
            # Målen kan också stå i ett Excelblad med handbokens tabell: goals_file: mal.xlsx
            goals:
              # - id: m1
              #   type: outcome
              #   goal: Deltagarna är nöjda med dialogen
              #   indicators:
              #   - indicator: Andel som är nöjda
            """;

    static final String GOALS_END =
            """
              #     collection: Enkät till deltagarna
              #     target: {at_least: 80}

            """;

    static final String READY_GOALS =
            """
              # Mål som den färdiga enkäten mäter. Ändra målvärdena (target), och ta bort mål ni inte har.
            """;

    static final String FEEDBACK =
            """
            # Återkoppling: vem som får veta vad som hänt med synpunkterna, när och hur.
            feedback:
              # - to: deltagarna
              #   date: 2026-11-30
              #   channels: [e-post, webbplatsen]
              #   content: Vad som sades och vad som händer nu
            """;

    private PlanTemplate() {}
}
