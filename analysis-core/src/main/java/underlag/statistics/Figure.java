package underlag.statistics;

/**
 * One measured quality: a line of the table that {@code benchmark quality} prints.
 *
 * @param part what is measured: "Proposals, Swedish"
 * @param measure the measure and the material: "F1, 245 sentences, five folds by submission"
 * @param got the value as it is shown: ".822 (.767–.876)"
 * @param wanted the target, or "" where there is none
 * @param others what published systems or people reach on such material, or ""
 */
public record Figure(String part, String measure, String got, String wanted, String others) {}
