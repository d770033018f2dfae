package underlag.importing;

/** A file to read and what is known of it. */
public record ImportRequest(ImportSource source, ImportSettings settings) {}
