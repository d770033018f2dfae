package underlag.report.chart;

/** What a drawing of rows is made for. */
enum Screen {
    /** Paper and computers: labels to the left of the marks. */
    WIDE(800),
    /** Telephones: labels above the marks, which take the whole width. */
    NARROW(400);

    /** Of the whole drawing, in pixels. */
    final int width;

    Screen(int width) {
        this.width = width;
    }

    /** Pixels for labels. */
    double labels() {
        return this == WIDE ? LabelAxis.WIDTH : width - 24;
    }

    /** The narrowest that the part with marks can be, where labels take all they may. */
    double plot() {
        return this == WIDE ? width - LabelAxis.WIDTH - 60 : width - 30;
    }
}
