package io.github.intervalscoach.intervals.emulator;

/** All that is served of activities. */
final class ActivityResources {
    private static final long FIRST_ID = 900_000_001L;

    private ActivityResources() {}

    static void addTo(Router router, World world, ActivityRows rows) {
        var activities = new NewActivities(world, FIRST_ID);
        var originals = new Originals();
        new ActivityListResource(world, rows).addTo(router);
        new ActivitySearchResource(rows).addTo(router);
        new ActivityResource(rows).addTo(router);
        new ActivityChangeResource(rows).addTo(router);
        new ManualActivityResource(rows, activities).addTo(router);
        new StreamResource().addTo(router);
        new IntervalResource().addTo(router);
        new ActivityCurveResource().addTo(router);
        new HistogramResource().addTo(router);
        new BestEffortResource().addTo(router);
        var curves = new Curves();
        new AthleteCurveResource(world, rows, curves).addTo(router);
        new CurveRowResource(curves).addTo(router);
        new AthleteModelResource(world, curves).addTo(router);
        new ActivityModelResource().addTo(router);
        new MapResource().addTo(router);
        new MessageResource(world).addTo(router);
        new FileResource(originals).addTo(router);
        new UploadResource(activities, originals).addTo(router);
    }
}
