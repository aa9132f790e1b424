package org.kring.viz.console;

import java.awt.Color;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import org.kring.model.engine.KringState;
import org.kring.model.observe.WorldView;
import org.kring.model.organisation.PostingStrategy;
import org.kring.model.scenario.Horizon;
import org.kring.model.scenario.Scenario;
import org.kring.viz.style.Palette;
import sim.display.Console;
import sim.display.Controller;
import sim.display.Display2D;
import sim.display.GUIState;
import sim.engine.SimState;
import sim.portrayal.Inspector;
import sim.portrayal.SimpleInspector;
import sim.portrayal.continuous.ContinuousPortrayal2D;
import sim.portrayal.network.NetworkPortrayal2D;
import sim.portrayal.network.SimpleEdgePortrayal2D;
import sim.portrayal.network.SpatialNetwork2D;
import sim.util.Properties;

/**
 * The model in MASON's console: the community as a network, inspectors, a slider for each lever, and figures beside it. A
 * step is an hour; the picture is drawn once a day. MASON's own charts are not used: they need an older JFreeChart.
 */
public final class KringConsole extends GUIState {

    private static final double SIDE = 720.0;
    private static final int CONSOLE_HEIGHT = 400;
    private static final Color EDGE =
            new Color(Palette.RULE.getRed(), Palette.RULE.getGreen(), Palette.RULE.getBlue(), 90);

    private final Stage stage;
    private final GrowingFigures figures;
    private final ContinuousPortrayal2D people = new ContinuousPortrayal2D();
    private final ContinuousPortrayal2D venues = new ContinuousPortrayal2D();
    private final NetworkPortrayal2D ties = new NetworkPortrayal2D();
    private final CountDownLatch closed = new CountDownLatch(1);
    private Optional<Display2D> display = Optional.empty();

    private KringConsole(Stage stage, GrowingFigures figures, long seed) {
        super(new KringState(seed, stage::play));
        this.stage = stage;
        this.figures = figures;
    }

    /**
     * The console of a scenario and a strategy, not yet on the screen.
     *
     * @param scenario what is given
     * @param strategy what the organisation does
     * @param seed seed of all luck, until the field of the console says another
     * @param levers paths of numbers that get a slider; those of the strategy begin with {@code strategy.}
     * @return the simulation for MASON's {@link sim.display.Console}
     * @throws org.kring.experiments.scenario.InputException if a lever is no number of scenario or strategy
     * @throws java.awt.HeadlessException if there is no screen
     */
    public static KringConsole of(Scenario scenario, PostingStrategy strategy, long seed, List<String> levers) {
        GrowingFigures figures = new GrowingFigures();
        return new KringConsole(new Stage(new Levers(scenario, strategy, levers), figures), figures, seed);
    }

    /** Opens the console and waits until it is closed. */
    public void show() {
        SwingUtilities.invokeLater(this::open);
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Opens the console beside the picture; call it in the thread of events. */
    Console open() {
        Console console = new Console(this);
        // A lever is compared with the run before on the same people and the same luck.
        console.setIncrementSeedOnStop(false);
        display.map(Display2D::getFrame)
                .ifPresent(picture -> console.setLocation(picture.getX() + picture.getWidth(), picture.getY()));
        console.setVisible(true);
        return console;
    }

    /**
     * Title of the console; MASON looks for it by name.
     *
     * @return the program's name
     */
    public static String getName() {
        return "Kring";
    }

    /**
     * What the console's first page says; MASON looks for it by name.
     *
     * @return HTML
     */
    public static Object getInfo() {
        return """
                <h1>Kring</h1>
                <p>An organisation posts on social network sites; people read, react, write, feel better or worse.</p>
                <p>Each dot is a person, near those who support it. Grey: saw nothing in four weeks. Blue: read.
                Amber: reacted. Pink: wrote. A dark ring: a client or potential client. Double-click a dot or a venue to see more of it.</p>
                <p>A step is an hour; the first weeks are for settling, without the organisation. Move a lever under
                <i>Model</i>, then stop and play: the next run has the same people and the same luck.</p>
                <p>One run is one throw of the dice. To compare strategies, use <i>kring compare</i>.</p>
                """;
    }

    @Override
    public Object getSimulationInspectedObject() {
        return stage.levers();
    }

    @Override
    public Inspector getInspector() {
        Properties levers = stage.levers();
        return new SimpleInspector(levers, this, "Levers: count from the next start on");
    }

    @Override
    public void init(Controller controller) {
        super.init(controller);
        Display2D picture = new DailyDisplay(SIDE, this);
        picture.attach(ties, "Support ties offline");
        picture.attach(people, "Persons");
        picture.attach(venues, "Venues");
        picture.attach(new ColourKey(), "Meaning of the colours");
        display = Optional.of(picture);
        JFrame frame = picture.createFrame();
        frame.setTitle("The community");
        show(frame, controller);
        int below = frame.getY() + CONSOLE_HEIGHT;
        for (JFrame figure : figures.frames()) {
            figure.setLocation(frame.getX() + frame.getWidth(), below);
            below += figure.getHeight();
            show(figure, controller);
        }
    }

    private static void show(JFrame frame, Controller controller) {
        controller.registerFrame(frame);
        frame.setVisible(true);
    }

    @Override
    public void start() {
        super.start();
        WorldView world = ((KringState) state).world().orElseThrow();
        Horizon horizon = world.scenario().horizon();
        figures.clear(horizon.weeks());
        Community community = Community.of(world, stage.activity(), new Clock(state.schedule, horizon));
        people.setField(community.people());
        people.setPortrayalForAll(new PersonPortrayal());
        venues.setField(community.venues());
        venues.setPortrayalForAll(new VenuePortrayal());
        ties.setField(new SpatialNetwork2D(community.people(), community.ties()));
        ties.setPortrayalForAll(new SimpleEdgePortrayal2D(EDGE, EDGE));
        int opening = horizon.firstObservedDay() * Horizon.HOURS_PER_DAY;
        state.schedule.scheduleOnce(opening + 1.0, 0, any -> community.showVenues(world));
        redraw();
    }

    @Override
    public void load(SimState loaded) {
        throw new UnsupportedOperationException("a run is not loaded but run again: its luck is its seed");
    }

    private void redraw() {
        display.ifPresent(picture -> {
            picture.reset();
            picture.repaint();
        });
    }

    @Override
    public void quit() {
        super.quit();
        figures.frames().forEach(JFrame::dispose);
        display.ifPresent(picture -> picture.getFrame().dispose());
        display = Optional.empty();
        closed.countDown();
    }
}
