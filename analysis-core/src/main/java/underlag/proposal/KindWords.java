package underlag.proposal;

import java.util.Set;

/**
 * What one language tells the kinds by. All lists are general language, none is about a subject.
 *
 * @param idea "man skulle kunna", "tänk om"
 * @param need "behövs", "måste bli"
 * @param problem "saknas", "fungerar inte"
 * @param excess "för" in "för få": with an adjective or adverb after it, a problem
 * @param praise verbs and sayings: "tycker om", "tack för"
 * @param good adjectives that praise what is: "Torget är fint"
 * @param copula "är", "känns": what joins a thing with such an adjective
 * @param unreal what makes a judgement one of something else than what is: "skulle", "blir"
 * @param remedies what makes a trouble an aim: "minska", "mot"
 * @param negations "inte", "inga"
 * @param without first words that say what there is none of: "Ingen belysning"
 * @param asking first words of questions: "när", "varför"
 * @param conditions before a need, they make it somebody else's or none: "om ni vill ha hjälp"
 * @param greetings first words of what is said out of courtesy: "hej", "hälsningar"
 * @param inquiry whole questions in a statement: "jag undrar"
 * @param harmless phrases with a word for trouble that tell of none: "svårt att säga"
 * @param empty after one of {@code without}, what there being none of is no trouble: "inget nytt"
 * @param reproach what makes a question why a complaint: "alltid", "måste"
 */
record KindWords(
        Cues idea,
        Cues need,
        Cues problem,
        Set<String> excess,
        Cues praise,
        Cues good,
        Set<String> copula,
        Set<String> unreal,
        Set<String> remedies,
        Set<String> negations,
        Set<String> without,
        Set<String> asking,
        Set<String> conditions,
        Set<String> greetings,
        Cues inquiry,
        Cues harmless,
        Set<String> empty,
        Set<String> reproach) {}
