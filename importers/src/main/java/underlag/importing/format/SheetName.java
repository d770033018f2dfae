package underlag.importing.format;

/**
 * A sheet of a workbook.
 *
 * @param hidden whether people do not see it when they open the workbook
 */
record SheetName(String name, boolean hidden) {}
