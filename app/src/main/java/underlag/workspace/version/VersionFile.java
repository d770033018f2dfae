package underlag.workspace.version;

import java.nio.file.Path;
import underlag.report.compose.Audience;

/**
 * A text that people have written beside a report.
 *
 * @param name as people know it: "versions/residents.lattlast.docx"
 */
public record VersionFile(Path path, String name, Audience audience, VersionKind kind) {}
