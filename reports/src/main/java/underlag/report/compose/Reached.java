package underlag.report.compose;

import underlag.participation.Participation;
import underlag.participation.Participation.Attendance;

/** How many the dialogue reached, in one unit: those who answered and those who came never mix. */
record Reached(Words words, Participation participation) {

    /** "45 svarande", "minst 264 svarande (så många var de i den största aktiviteten)". */
    String inWords() {
        int atLeast = participation.atLeast();
        boolean answered = participation.activities().stream().anyMatch(a -> answered(a, atLeast));
        boolean came = participation.activities().stream().anyMatch(a -> came(a, atLeast));
        String reached = words.count(came && !answered ? "attendees" : "respondents", atLeast);
        if (atLeast == participation.atMost()) {
            return reached;
        }
        // Ids that link activities can give more persons than the largest activity has.
        boolean largest = answered || came;
        return words.say(
                largest ? "participation.at-least.largest" : "participation.at-least", reached);
    }

    private static boolean answered(Attendance activity, int people) {
        Integer respondents = activity.respondents();
        return respondents != null && respondents == people;
    }

    private static boolean came(Attendance activity, int people) {
        Integer attendance = activity.attendance();
        return attendance != null && attendance == people;
    }
}
