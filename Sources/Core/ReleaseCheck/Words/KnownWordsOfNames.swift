/// Everyday words that services, refuges, courses and houses are called by.
///
/// Birds and plants, stones and stars, shelter and ways: each is also just a word.
enum KnownWordsOfNames {
    static let text = """
        lapwing pomegranate anchor anchors beacon beacons lark skylark blackbird bluebird robin wren \
        starling swift martin magpie jackdaw rook raven crow dove pigeon gull tern puffin curlew \
        plover egret bittern osprey kestrel falcon hawk buzzard harrier owl barn tawny cuckoo \
        nightingale thrush finch goldfinch chaffinch bullfinch linnet siskin nuthatch treecreeper \
        dunnock warbler wagtail dipper swan cygnet goose gosling mallard teal cormorant albatross \
        woodpecker jay partridge pheasant quail peacock hummingbird feather feathers wing wings nest \
        nests flock panda
        badger otter beaver hedgehog squirrel dormouse hare fox vole mole stoat weasel deer fawn stag \
        salmon trout pike perch dolphin whale seal starfish seahorse limpet cockle mussel oyster pearl \
        bee bees hive honey honeycomb butterfly caterpillar chrysalis cocoon dragonfly ladybird moth \
        cricket grasshopper firefly spider snail
        acorn oak ash elm birch beech hazel rowan alder hawthorn blackthorn holly ivy yew pine spruce \
        larch fir poplar aspen chestnut walnut sycamore lime linden laurel myrtle olive almond cherry \
        plum damson peach pear quince medlar fig date grape vine vineyard orchard blossom bloom petal \
        petals bud buds sapling seedling seed seeds root roots branch branches twig leaf leaves bark \
        canopy hedge hedgerow thicket copse grove spinney clover daisy buttercup bluebell snowdrop \
        primrose cowslip foxglove poppy cornflower sunflower marigold lavender rosemary thyme sage \
        mint fennel parsley basil chamomile heather gorse broom bracken fern moss lichen nettle \
        thistle dandelion bramble briar rose rosebud lily lilac iris violet pansy tulip daffodil \
        crocus hyacinth jasmine honeysuckle wisteria magnolia orchid lotus clematis geranium begonia \
        dahlia peony camellia hydrangea fuchsia forget cranberry bilberry blackberry raspberry \
        strawberry gooseberry elder elderflower elderberry mulberry juniper pumpkin marrow
        sun sunny sunrise sunset sunlight sunshine dawn daybreak dusk twilight daylight moon moonlight \
        moonstone star stars starlight comet meteor planet galaxy orbit eclipse rainbow cloud clouds \
        silver golden gold bronze copper brass iron steel tin lead amber jade ruby sapphire emerald \
        opal topaz garnet agate quartz crystal diamond flint slate granite marble pebble pebbles \
        cobble boulder rock rocks stone stones sand dune dunes cliff cliffs cove bay shore shoreline \
        tide tides wave waves ripple current estuary delta marsh fen reed reeds rushes heath moor \
        moorland fell dale glen valley ridge summit peak crest brow hillside meadow meadows pasture \
        field fields furrow harvest sheaf barley oats wheat corn rye mill miller millstone windmill \
        spring springs well fountain fountains brook stream cascade waterfall lake lagoon pool pond \
        river riverbank ford stepping causeway
        lantern lanterns lamp candle candlelight torch ember embers spark sparks flame hearth hearthside \
        fireside kindle kindling glow gleam glimmer shine bright brighter brightness radiance lining
        harbour haven port dock jetty pier mooring lighthouse lifeboat lifeline raft keel helm rudder \
        compass sail sails sailing voyage voyager navigator pilot pioneer passage crossing crossroads \
        bridge bridges footbridge archway gateway threshold doorway doorstep porch window windows \
        skylight chimney rafters eaves roof shelter refuge sanctuary oasis retreat respite rest nook \
        corner cornerstone keystone foundation foundations pillar pillars stepping ladder stairway \
        pathway pathways footpath footsteps footprint footprints trail trails track milestone signpost \
        waymark roundabout junction turnpike
        thread threads needle spool spools loom weave weaver woven weft warp tapestry patchwork quilt \
        stitch stitches seam knot knots ribbon button buttons bobbin yarn wool linen cotton silk velvet \
        lace cloth fabric mosaic canvas easel palette brush clay potter pottery kiln kintsugi anvil \
        forge hammer chisel plank jigsaw puzzle kaleidoscope
        harmony melody chorus song songs chord tempo rhythm refrain prelude overture encore whisper echo \
        voices voice drum drums flute harp fiddle bell bells chime chimes
        hope hopes faith grace mercy joy patience prudence charity trust courage brave bravery strength \
        strong resilience resilient respect dignity freedom liberty justice equality unity together \
        togetherness belonging kindness gentle calm calmer peace peaceful serenity tranquil clarity \
        insight vision horizon horizons future futures renewal renew rebuild rebuilding recovery \
        recover restore restoration reclaim rise rising risen arise awaken awakening emerge emerging \
        flourish thrive thriving blossoming unfold unfolding unwind unspool ravel unravel unlock unmask \
        discover turning turn corner chapter chapters story stories page pages compass journey journeys \
        onward onwards forward ahead beyond anew fresh afresh start starts begin beginning beginnings \
        step steps stride strides leap breathe breathing breath space spaces room rooms circle circles \
        hub hive loud clear open opening free
        phoenix unicorn pegasus griffin dragon mermaid castle tower turret keep moat drawbridge abbey \
        priory cloister chapel spire steeple manor cottage lodge grange forge stable barn granary dairy \
        creamery bakehouse oven kettle teapot cup saucer spoon ladle apron pantry larder cupboard \
        basket umbrella blanket pillow feather slipper mitten scarf
        plume crumb crumbs loaf bun bap crust pie pasty tart jam marmalade pickle ginger nutmeg cinnamon \
        clove vanilla caramel toffee fudge treacle biscuit cracker
        north south east west central union crown sceptre queen king prince princess duke duchess bishop \
        abbot friar monk knight squire archer shepherd drover farrier cooper cartwright tanner fuller \
        dyer glazier mason thatcher sexton warden ranger gardener
        ark noah olive branch pilgrim samaritan shepherdess
        tumble tumbledown topple crumble stumble wobble ladder marbles hopscotch skipping
        """
}
