package underlag.workspace.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import underlag.report.model.Appearance;
import underlag.report.model.Colour;
import underlag.report.model.Logo;
import underlag.report.model.Palette;

/** Reads how the reports are to look. What cannot be used is left out, and they are still made. */
final class AppearancePart {
    private static final Pattern UNQUOTED = Pattern.compile(":\\s+(#[0-9A-Fa-f]{6})\\b");

    private final Faults faults;
    private final Path folder;
    private @Nullable Path logoFile;

    /**
     * @param folder the dialogue's folder
     */
    AppearancePart(Faults faults, Path folder) {
        this.faults = faults;
        this.folder = folder;
    }

    /**
     * @param owner whose logo it is, where the plan has no text for it
     */
    Appearance read(Item item, String owner) throws IOException {
        Palette palette = accent(item.get("accent")).map(Palette::of).orElse(Palette.standard());
        Item named = item.get("logo");
        String name = named.text();
        String text = item.get("logo_text").text(owner);
        return new Appearance(palette, name == null ? null : logo(named, name, text));
    }

    /** The file that the logo was read from, or null. */
    @Nullable Path logoFile() {
        return logoFile;
    }

    private Optional<Colour> accent(Item item) {
        String written = item.text();
        if (written == null) {
            unquoted(item);
            return Optional.empty();
        }
        Optional<Colour> colour = Colour.of(written);
        if (colour.isEmpty()) {
            faults.error(item, "plan.accent-form", written);
        } else {
            light(item, colour.get());
        }
        return colour;
    }

    /** A colour without quotation marks is a comment to YAML: the key then has no value. */
    private void unquoted(Item item) {
        if (item.node().isNull()) {
            Matcher comment = UNQUOTED.matcher(item.tree().line(item.keyPlace().line()));
            if (comment.find()) {
                faults.errorAtKey(item, "plan.accent-comment", comment.group(1));
            }
        }
    }

    /** Cut, not rounded: what is too little must not read as enough. */
    private void light(Item item, Colour colour) {
        double contrast = colour.contrast(Colour.WHITE);
        if (contrast < Colour.READABLE) {
            int hundredths = (int) (contrast * 100);
            faults.warning(
                    item,
                    "plan.accent-light",
                    colour.notation(),
                    Integer.toString(hundredths / 100),
                    Integer.toString(100 + hundredths % 100).substring(1),
                    Palette.of(colour).accent().notation());
        }
    }

    private @Nullable Logo logo(Item item, String name, String text) throws IOException {
        Path file = InputFolder.inside(folder, name.replace('\\', '/'));
        if (file == null) {
            faults.error(item, "plan.logo-outside", name);
            return null;
        }
        if (!Files.isRegularFile(file)) {
            faults.error(item, "plan.logo-missing", name);
            return null;
        }
        try {
            // A file that is too large is not read to its end.
            byte[] bytes;
            try (var in = Files.newInputStream(file)) {
                bytes = in.readNBytes(Logo.MOST_BYTES + 1);
            }
            Logo logo = Logo.of(bytes, text);
            logoFile = file;
            return logo;
        } catch (Logo.Unusable e) {
            faults.error(item, code(e.fault()), name);
            return null;
        }
    }

    private static String code(Logo.Fault fault) {
        return switch (fault) {
            case TOO_MANY_BYTES, TOO_MANY_PIXELS -> "plan.logo-large";
            case OTHER_FORMAT -> "plan.logo-format";
            case UNREADABLE -> "plan.logo-unreadable";
        };
    }
}
