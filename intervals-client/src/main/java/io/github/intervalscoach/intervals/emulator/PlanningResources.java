package io.github.intervalscoach.intervals.emulator;

/** All that writes on calendars and in libraries, sharing one calendar and one library. */
final class PlanningResources {
    private final World world;
    private final ActivityRows rows;

    PlanningResources(World world, ActivityRows rows) {
        this.world = world;
        this.rows = rows;
    }

    Router addTo(Router router) {
        var calendar = new Calendar(world);
        var library = new Library(world);
        var plans = new PlanCopies(world, calendar);
        new EventWriting(world, calendar).addTo(router);
        new EventRemoval(calendar).addTo(router);
        new EventCopies(world, calendar, plans).addTo(router);
        new MarkDone(world, rows).addTo(router);
        new FolderResource(library).addTo(router);
        new WorkoutResource(library).addTo(router);
        return new TrainingPlanResource(world, calendar, plans).addTo(router);
    }
}
