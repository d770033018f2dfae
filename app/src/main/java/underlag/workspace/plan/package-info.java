/**
 * The plan of a dialogue as a file that people write: {@code dialogue.yaml}, the analyst's themes
 * in {@code codebook.yaml}, goals in an Excel sheet with the handbook's five columns, and the look
 * of the reports.
 *
 * <p>Start with {@link underlag.workspace.plan.PlanReader#read}. Nothing here throws because of
 * what a person wrote: every fault is a {@link underlag.dialogue.Finding} with line, column and
 * remedy, all of them are collected, and whatever can be used is used. A goal with a fault is left
 * out whole, because a goal judged on some of its indicators would be judged wrongly.
 *
 * <p>Three layers: text and tree ({@code YamlFile}, {@code YamlTree}: size, depth, tabs, repeated
 * keys, aliases), form ({@code SchemaCheck}: unknown keys, wrong types and values, by the JSON
 * Schema that ships with the program and serves editors too), and meaning (the {@code …Part}
 * classes: references, measures, per cent).
 */
@NullMarked
package underlag.workspace.plan;

import org.jspecify.annotations.NullMarked;
