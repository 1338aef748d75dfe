/** A passage with the points that it earns, and the misconception that it holds; none of the others. */
export interface Labelled {
  readonly text: string;
  readonly points: readonly string[];
  readonly holds?: string;
}

/** Labelled before the example pack had read them. Its vocabulary was widened afterwards, so they are unseen no more. */
export const firstTen: readonly Labelled[] = [
  {
    text: `I do bar work at a rugby club. Changing barrels is the bit I was warned about, they weigh a ton and they can
roll back onto your shins. The other thing is gas in the cellar. If a line leaks there is no air left down there and
you'd pass out before you knew. So you prop the hatch and check the alarm is showing green.`,
    points: ['HS.1', 'HS.4'],
  },
  {
    text: `Tree surgery. We were dismantling a poplar and a limb swung back on the rope and clipped Dan on the helmet. I
blew the whistle so the climber stopped, sat him on the tailgate and stayed with him, and the gaffer drove him to get
checked over. It went in the book and we changed to two tag lines.`,
    points: ['HS.3'],
  },
  {
    text: `At the primary school where I'm a TA anything you spot goes to Mrs Aziz in the site office. There's a yellow
slip outside the staff room, you fill it in, pop it in her tray and she comes and finds you the same day. For a child
who's been hurt it's the bump note as well.`,
    points: ['HS.2'],
  },
  {
    text: `Health and safety is very important in all workplaces. It keeps everybody safe and avoids accidents. There
could be slips, trips and falls, or burns. It is important that all staff follow the procedures at all times and wear
the correct PPE provided.`,
    points: [],
  },
  {
    text: `I'm with a firm that fits kitchens. Before I cut a worktop I put my mask on and plug the saw into the hoover.
The dust off that stuff is fine as flour and it gets down into your lungs, and the lad who trained me can't climb a
flight of stairs now.`,
    points: ['HS.4'],
  },
  {
    text: `In our lab the main dangers I was shown are acids, which will take the skin off you, and glassware. A cracked
beaker went in my thumb in the first week and I needed two stitches.`,
    points: ['HS.1'],
  },
  {
    text: `My induction at the call centre was in the boardroom with six other starters. They showed us a film about
lifting, gave us a lanyard and told us where the toilets were. I have my certificate in my folder as proof.`,
    points: [],
  },
  {
    text: `I drive a bin wagon with two loaders. A car mounted the pavement to get past us on Elm Road and missed Tony by
about six inches. I put the hazards on and pulled across so nobody else could try it, rang it in to the depot, and we
handed the dashcam over to the transport manager when we got back.`,
    points: ['HS.3'],
  },
  {
    text: `I would report any accident to my line manager as soon as possible and I would complete the accident report form
in full. I would also take a photograph if I had time.`,
    points: [],
  },
  {
    text: `A lady in the pool got cramp and went under. The lifeguard jumped in and got her out and she was fine, so
nobody put anything in the log and I didn't see why you would.`,
    points: [],
    holds: 'HM.1',
  },
];

/** Likewise: its vocabulary was widened a second time after these. */
export const secondTen: readonly Labelled[] = [
  {
    text: `I'm a trainee in a plastics moulding shop. What I was told to respect is the press, since the platen closes at
eighty tonnes and it would not know that your arm was there. Then the granules. They are like marbles underfoot, and
one of the setters did his knee on them at Easter.`,
    points: ['HS.1'],
  },
  {
    text: `Anything to do with safety on the boat I shout the mate first, because he is nearest, and he calls it up to the
wheelhouse on the handheld. Once we are tied up it gets entered in the deck log with the time and who was there.`,
    points: ['HS.2'],
  },
  {
    text: `On Sunday a toddler got his fingers in the hinge side of the soft play gate. I lifted it off him, his mum held
him and I fetched the ice. Then I locked that gate and we used the other one until the handyman had put a finger guard
on it.`,
    points: ['HS.3'],
  },
  {
    text: `When I'm rodding a drain I keep my sleeves taped and I don't eat till I have scrubbed up. There's rats down there
and one of our old hands was in intensive care with Weil's disease.`,
    points: ['HS.4'],
  },
  {
    text: `I'm a florist. We have a cold room, a big sink and a workbench, and I share the bench with Paula. I did the
fire drill in my second week and we all stood by the post box until they had counted us.`,
    points: [],
  },
  {
    text: `Good housekeeping prevents accidents. Workers should keep walkways clear, clean up spills at once and store
materials safely. Good housekeeping also makes a workplace look professional to visitors and customers.`,
    points: [],
  },
  {
    text: `We're a mobile phone repair kiosk in a precinct. If I puncture a battery it goes up like a firework, I've seen the
video. And there's the heat mat, which I've had my wrist on more than once and it leaves a stripe.`,
    points: ['HS.1'],
  },
  {
    text: `A customer came in angry about a late dress. I listened, said sorry, told my manager and wrote it in the book so
that the next person would know. She came back the week after with flowers for us.`,
    points: [],
  },
  {
    text: `I'm not the safety rep so if there's a cable across the corridor that's for her to sort out, it isn't my job to
go round picking things up.`,
    points: [],
    holds: 'HM.2',
  },
  {
    text: `In the joinery shop I use a push stick for the last foot of the cut. My thumb is worth more to me than a bit of
skirting, and Harry who taught me is one short.`,
    points: ['HS.4'],
  },
];

/** Labelled before the example pack had read them, after its last change. It was not tuned on them. */
export const unseen: readonly Labelled[] = [
  {
    text: `I started at the tyre depot in March. Two things to be wary of here. The wheel cage, as a split rim can come
apart and take somebody's head off, and the cars coming on to the ramps, because the drivers look at their phones.`,
    points: ['HS.1'],
  },
  {
    text: `If I find a fault at the leisure centre, such as a loose handrail, I report it to the duty manager over the radio
and then I fill in a defect sheet in the office so that maintenance get it.`,
    points: ['HS.2'],
  },
  {
    text: `Last Thursday I was carrying soup and skidded on a chip. I went down on one knee and the soup went up the wall.
My supervisor sat me down and looked at it, I put a wet floor sign out while Jo mopped, and we filled in the accident
book before I went home.`,
    points: ['HS.3'],
  },
  {
    text: `In the plant nursery I wear a mask when I'm bagging up compost, because you can get legionnaires from the dust
and it settles on your chest.`,
    points: ['HS.4'],
  },
  {
    text: `What I like about my job at the opticians is the variety. One minute it's frames, the next it's booking. I was
given a lanyard, a locker and a handbook, and I have read the handbook.`,
    points: [],
  },
  {
    text: `Risk assessments should be carried out by a competent person. Employees must report hazards to their line
manager and wear PPE where it is provided, to prevent injury to themselves and to others.`,
    points: [],
  },
  {
    text: `I would put a cone by a spill and tell a supervisor, and I would make sure that nobody walked through it.`,
    points: [],
  },
  {
    text: `A window cleaner's ladder slid on the wet slabs outside our branch and he came down with it. I called an
ambulance, my colleague kept him still with a coat over him, and we shut that entrance. Head office had a form from us
by five.`,
    points: ['HS.3'],
  },
  {
    text: `I always use the hoist with Mr Pell, never the two of us under his arms. A carer here did her back in that way
and she hasn't worked since, and it tears his skin.`,
    points: ['HS.4'],
  },
  {
    text: `It didn't hit anybody so I never mentioned it. You only report it when a person is actually injured.`,
    points: [],
    holds: 'HM.1',
  },
];
