package underlag.dialogue;

/** How finely themes divide the material: the one thing about them that people set. */
public enum ThemeDetail {
    COARSER,
    NORMAL,
    FINER
}
